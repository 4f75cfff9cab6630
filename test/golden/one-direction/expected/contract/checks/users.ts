// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  isObject,
  isString,
  type Issue,
  literals,
  optional,
  required,
} from "@heldsway/server-runtime/validation";

const role = literals("owner", "guest");

export function checkRole(value: unknown, issues: Issue[]): boolean {
  return role(value, issues);
}

export function checkUser(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "id", isString);
  isValid = required(value, issues, "email", isString) && isValid;
  return optional(value, issues, "role", checkRole) && isValid;
}

export function checkUserInput(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  let isValid = required(value, issues, "email", isString);
  isValid = required(value, issues, "password", isString) && isValid;
  return optional(value, issues, "role", checkRole) && isValid;
}

export const createUser: OperationChecks = {
  parameters: {},
  body: { "application/json": checkUserInput },
  replies: { "201": { headers: {}, contents: { "application/json": checkUser } } },
};
