// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { SecuritySchemeDescriptor } from "@heldsway/server-runtime";

/** How the credential of each security scheme travels. */
export const securitySchemes = {
  bearerAuth: { kind: "bearer" },
  session: { kind: "apiKey", in: "cookie", parameter: "sid" },
  signature: { kind: "apiKey", in: "header", parameter: "X-Signature" },
} as const satisfies { readonly [scheme: string]: SecuritySchemeDescriptor };
