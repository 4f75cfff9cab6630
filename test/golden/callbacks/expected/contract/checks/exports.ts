// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import { isObject, type Issue, isUri, required } from "@heldsway/server-runtime/validation";

function checkCreateExportBody(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "url", isUri);
}

export const createExport: OperationChecks = {
  parameters: {},
  body: { "application/json": checkCreateExportBody },
  replies: { "202": { headers: {}, contents: {} } },
};
