// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isString } from "@heldsway/server-runtime/validation";
import { ok } from "../common-checks.ts";

export const listItems2: OperationChecks = { parameters: {}, body: {}, replies: { "200": ok } };

export const delete_: OperationChecks = {
  parameters: { "path:class": isString },
  body: {},
  replies: { "204": { headers: {}, contents: {} } },
};
