// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isString } from "@heldsway/server-runtime/validation";

const noContent = { headers: {}, contents: {} };

export const getSummary: OperationChecks = { parameters: {}, body: {}, replies: { "204": noContent } };

export const getCat: OperationChecks = {
  parameters: { "path:cat_id": isString },
  body: {},
  replies: { "204": noContent },
};

export const getCatByName: OperationChecks = {
  parameters: { "path:name": isString },
  body: {},
  replies: { "204": noContent },
};
