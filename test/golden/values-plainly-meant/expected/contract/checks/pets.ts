// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  array,
  integer,
  isBinary,
  isInteger,
  isObject,
  isString,
  type Issue,
  optional,
} from "@heldsway/server-runtime/validation";

function checkSendPetBody(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "photo", isBinary);
}

export const sendPet: OperationChecks = {
  parameters: {
    "query:limit": integer({ maximum: 50 }),
    "query:tags": array(isString),
    "header:X-Note": isString,
  },
  body: { "multipart/form-data": checkSendPetBody },
  replies: { "200": { headers: { "X-Rate": isInteger }, contents: {} } },
};
