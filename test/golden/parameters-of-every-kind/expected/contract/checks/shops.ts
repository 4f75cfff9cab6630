// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  array,
  integer,
  isInteger,
  isObject,
  isString,
  type Issue,
  optional,
} from "@heldsway/server-runtime/validation";

function checkFindItemsFilter(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "color", isString);
}

function checkFindItemsNear(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues);
}

export const findItems: OperationChecks = {
  parameters: {
    "path:shop_id": isString,
    "path:;ids": array(isInteger),
    "query:filter": checkFindItemsFilter,
    "query:sort": array(isString),
    "query:limit": integer({ minimum: 1, maximum: 100 }),
    "query:near": checkFindItemsNear,
    "header:Prefer": isString,
    "cookie:session": isString,
  },
  body: {},
  replies: { "204": { headers: {}, contents: {} } },
};
