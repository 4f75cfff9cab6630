// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
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

const arrayOfNode = array(checkNode);
const nodeByName = record(checkTree);
const nullableNode = nullable(checkNode);

export function checkNode(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", isString),
    required(value, issues, "children", arrayOfNode),
    optional(value, issues, "by_name", nodeByName),
    optional(value, issues, "parent", nullableNode),
  );
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
