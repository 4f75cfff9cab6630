import type { Api, SecurityScheme } from "../../ir/api.ts";

/** How the client sends its credential: a function of the runtime, or one it makes of a name. */
export interface AuthPolicy {
  readonly by: "bearer" | "basic" | "headerKey" | "queryKey";
  readonly name?: string;
}

/**
 * The scheme that most operations ask for, among those a client can serve with one credential; the first one
 * where the document declares schemes and forgets to ask for them. Tokens of OAuth and OpenID Connect are bearer
 * tokens (RFC 6750).
 */
export function authPolicy({ securitySchemes, operations }: Api): AuthPolicy | undefined {
  const demands = operations.flatMap(({ security }) =>
    security.flatMap((set) => (set.length === 1 ? set : [])),
  );
  const countOf = (name: string) => demands.filter(({ scheme }) => scheme === name).length;
  const usable = securitySchemes.flatMap((scheme) => {
    const auth = authOf(scheme);
    return auth ? [{ auth, count: countOf(scheme.name) }] : [];
  });
  const most = Math.max(...usable.map(({ count }) => count));
  return usable.find(({ count }) => count === most)?.auth;
}

/** Whether at least half of the operations answer without a credential. */
export function isPublic({ operations }: Api): boolean {
  const open = operations.filter(
    ({ security }) => security.length === 0 || security.some((set) => set.length === 0),
  );
  return open.length * 2 >= operations.length;
}

function authOf(scheme: SecurityScheme): AuthPolicy | undefined {
  switch (scheme.kind) {
    case "bearer":
    case "basic":
      return { by: scheme.kind };
    case "oauth2":
    case "openIdConnect":
      return { by: "bearer" };
    case "apiKey":
      if (scheme.in === "cookie") return undefined;
      return { by: scheme.in === "header" ? "headerKey" : "queryKey", name: scheme.parameter };
    default:
      return undefined;
  }
}
