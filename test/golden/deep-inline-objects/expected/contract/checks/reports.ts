// From test/golden/deep-inline-objects/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isDate, isObject, type Issue, optional, required } from "@heldsway/server-runtime/validation";

export function checkCreateReportBodyRangeFrom(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "day", isDate);
}

function checkCreateReportOkRange(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "from", checkCreateReportOkRangeFrom);
}

export function checkCreateReportOk(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "range", checkCreateReportOkRange);
}

export function checkCreateReportOkRangeFrom(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "day", isDate);
}

function checkCreateReportBodyRange(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "from", checkCreateReportBodyRangeFrom);
}

function checkCreateReportBody(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "range", checkCreateReportBodyRange);
}

export const createReport: OperationChecks = {
  parameters: {},
  body: { "application/json": checkCreateReportBody },
  replies: { "200": { headers: {}, contents: { "application/json": checkCreateReportOk } } },
};
