import type { Api, SecurityScheme } from "../../ir/api.ts";

/** How the client sends its credential, as the runtime wants it. */
export type AuthPolicy =
  | { readonly kind: "bearer" | "basic"; readonly isOptional?: true }
  | {
      readonly kind: "apiKey";
      readonly in: "header" | "query";
      readonly name: string;
      readonly isOptional?: true;
    };

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
  const auth = usable.find(({ count }) => count === most)?.auth;
  const isOptional = operations.some(
    ({ security }) => security.length === 0 || security.some((set) => set.length === 0),
  );
  return auth && isOptional ? { ...auth, isOptional } : auth;
}

function authOf(scheme: SecurityScheme): AuthPolicy | undefined {
  switch (scheme.kind) {
    case "bearer":
    case "basic":
      return { kind: scheme.kind };
    case "oauth2":
    case "openIdConnect":
      return { kind: "bearer" };
    case "apiKey":
      return scheme.in === "cookie" ? undefined : { kind: "apiKey", in: scheme.in, name: scheme.parameter };
    default:
      return undefined;
  }
}
