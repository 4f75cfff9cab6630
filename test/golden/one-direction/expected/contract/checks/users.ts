// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  isObject,
  isString,
  type Issue,
  literals,
  optional,
  required,
} from "@heldsway/server-runtime/validation";

const ownerOrGuest = literals("owner", "guest");

export function checkRole(value: unknown, issues: Issue[]): boolean {
  return ownerOrGuest(value, issues);
}

export function checkUser(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", isString),
    required(value, issues, "email", isString),
    optional(value, issues, "role", checkRole),
  );
}

export function checkUserInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "email", isString),
    required(value, issues, "password", isString),
    optional(value, issues, "role", checkRole),
  );
}

export const createUser: OperationChecks = {
  parameters: {},
  body: { "application/json": checkUserInput },
  replies: { "201": { headers: {}, contents: { "application/json": checkUser } } },
};
