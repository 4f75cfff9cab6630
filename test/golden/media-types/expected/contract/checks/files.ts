// From test/golden/media-types/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  isBinary,
  isBoolean,
  isObject,
  isString,
  type Issue,
  optional,
  required,
} from "@heldsway/server-runtime/validation";

export function checkUploadOk(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && required(value, issues, "id", isString);
}

export function checkUploadOkEvent(value: unknown, issues: Issue[]): boolean {
  return isObject(value, issues) && optional(value, issues, "done", isBoolean);
}

function checkUploadBodyMultipartFormData(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(required(value, issues, "file", isBinary), optional(value, issues, "note", isString));
}

export const upload: OperationChecks = {
  parameters: {},
  body: { "application/octet-stream": isBinary, "multipart/form-data": checkUploadBodyMultipartFormData },
  replies: {
    "200": {
      headers: {},
      contents: {
        "application/json": checkUploadOk,
        "application/pdf": isBinary,
        "application/xml": isString,
        "text/csv": isString,
        "text/event-stream": checkUploadOkEvent,
      },
    },
  },
};
