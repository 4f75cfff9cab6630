// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ParameterDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

export const limit = {
  name: "limit",
  property: "limit",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
} as const satisfies ParameterDescriptor;

export const ok = {
  status: "200",
  name: "ok",
  headers: [],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;

export const after = {
  name: "after",
  property: "after",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
} as const satisfies ParameterDescriptor;

export const page = {
  name: "page",
  property: "page",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
} as const satisfies ParameterDescriptor;

export const ok2 = {
  status: "200",
  name: "ok",
  headers: [{ name: "Link", required: false }],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
} as const satisfies ReplyDescriptor;
