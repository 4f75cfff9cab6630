// From test/golden/object-rules/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  conditional,
  dependentRequired,
  everyMember,
  isAnything,
  isNumber,
  isObject,
  isString,
  type Issue,
  literals,
  not,
  optional,
  propertyNames,
  required,
  string,
} from "@heldsway/server-runtime/validation";

export function checkInvoiced(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "address", isString);
}

const cardOrInvoice = literals("card", "invoice");
const orderLabelsName = string({ pattern: /^[a-z]+$/u });

function checkOrderLabels(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(everyMember(value, issues, isString), propertyNames(value, issues, orderLabelsName));
}

const orderNeeds = ["voucher"];

function checkOrderNot(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "voucher", isAnything), required(value, issues, "discount", isAnything));
}

function checkOrderThen(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "card", isAnything);
}

const card = literals("card");

function checkOrderIf(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "kind", card);
}

export function checkOrder(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "kind", cardOrInvoice),
    optional(value, issues, "card", isString),
    optional(value, issues, "discount", isNumber),
    optional(value, issues, "labels", checkOrderLabels),
    optional(value, issues, "voucher", isString),
    dependentRequired(value, issues, "card", orderNeeds),
    not(value, issues, checkOrderNot),
    conditional(value, issues, checkOrderIf, checkOrderThen, checkInvoiced),
  );
}

export const createOrder: OperationChecks = {
  parameters: {},
  body: { "application/json": checkOrder },
  replies: { "204": { headers: {}, contents: {} } },
};
