// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { checkThings } from "./checks/shared.ts";

export const ok = { headers: {}, contents: { "application/json": checkThings } };
