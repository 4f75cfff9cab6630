// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  anyOf,
  array,
  isObject,
  isString,
  type Issue,
  nullable,
  optional,
  record,
  required,
} from "@heldsway/server-runtime/validation";

const nodeChildren = array(checkNode);
const nodeByName = record(checkTree);
const nodeParent = nullable(checkNode);

export function checkNode(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", isString);
  isValid = required(value, issues, "children", nodeChildren) && isValid;
  isValid = optional(value, issues, "by_name", nodeByName) && isValid;
  return optional(value, issues, "parent", nodeParent) && isValid;
}

const tree = array(anyOf(checkTree, isString));

export function checkTree(value: unknown, issues: Issue[]): boolean {
  return tree(value, issues);
}

export const getNode: OperationChecks = {
  parameters: {},
  body: {},
  replies: { "200": { headers: {}, contents: { "application/json": checkNode } } },
};
