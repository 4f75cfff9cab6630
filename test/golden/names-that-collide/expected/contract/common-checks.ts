// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { checkItem } from "./checks/shared.ts";

export const ok = { headers: {}, contents: { "application/json": checkItem } };
