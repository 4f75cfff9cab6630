// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { ok } from "../common-checks.ts";

export const listItems: OperationChecks = { parameters: {}, body: {}, replies: { "200": ok } };
