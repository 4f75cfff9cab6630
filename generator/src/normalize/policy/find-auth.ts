import type { AuthSettings } from "../../config/settings.ts";
import type { SecurityScheme } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import type { Auth } from "../../ir/policy.ts";

/**
 * How a client sends its credential: by the scheme that most operations ask for, among those that one credential
 * serves; by the first one where the document declares schemes and forgets to ask for them.
 */
export function findAuth(
  schemes: readonly SecurityScheme[],
  operations: readonly Pick<Operation, "security">[],
  wish: AuthSettings | undefined,
): Auth | undefined {
  if (wish === false) return undefined;
  if (typeof wish === "object")
    return { ...wish, scheme: undefined, isOptional: isOptional(operations), reason: "as configured" };
  const alone = operations.map(({ security }) => security.flatMap((set) => (set.length === 1 ? set : [])));
  const usable = schemes.flatMap((scheme) => {
    const sent = sentBy(scheme);
    const count = alone.filter((sets) => sets.some((demand) => demand.scheme === scheme.name)).length;
    return sent ? [{ ...sent, scheme: scheme.name, count }] : [];
  });
  const most = Math.max(...usable.map(({ count }) => count));
  const found = usable.find(({ scheme, count }) => (wish === undefined ? count === most : scheme === wish));
  if (found === undefined) return undefined;
  const { count, ...auth } = found;
  return {
    ...auth,
    isOptional: isOptional(operations),
    reason: reasonOf(auth.scheme, count, operations, wish),
  };
}

function reasonOf(
  scheme: string,
  count: number,
  operations: readonly unknown[],
  wish: string | undefined,
): string {
  if (wish !== undefined) return "as configured";
  if (count === 0) return `"${scheme}" is declared, though no operation asks for it`;
  return `"${scheme}" serves ${count} of ${operations.length} operations`;
}

/** Whether at least half of the operations answer without a credential. */
function isOptional(operations: readonly Pick<Operation, "security">[]): boolean {
  const open = operations.filter(
    ({ security }) => security.length === 0 || security.some((set) => set.length === 0),
  );
  return open.length * 2 >= operations.length;
}

/** Tokens of OAuth and OpenID Connect are bearer tokens (RFC 6750). */
function sentBy(scheme: SecurityScheme): Pick<Auth, "by" | "name" | "tokenUrl"> | undefined {
  switch (scheme.kind) {
    case "bearer":
    case "basic":
      return { by: scheme.kind };
    case "oauth2":
      return { by: "bearer", ...(scheme.tokenUrl === undefined ? {} : { tokenUrl: scheme.tokenUrl }) };
    case "openIdConnect":
      return { by: "bearer" };
    case "apiKey":
      return { by: scheme.in, name: scheme.parameter };
    default:
      return undefined;
  }
}
