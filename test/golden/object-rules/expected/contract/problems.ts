// From test/golden/object-rules/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ProblemDefinition } from "@heldsway/server-runtime";

/** Problem codes of the document, with status and title of the problem details they are sent as. */
export const problems = {} as const satisfies { readonly [code: string]: ProblemDefinition };
