// From test/golden/object-rules/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { SecuritySchemeDescriptor } from "@heldsway/server-runtime";

/** How the credential of each security scheme travels. */
export const securitySchemes = {} as const satisfies { readonly [scheme: string]: SecuritySchemeDescriptor };
