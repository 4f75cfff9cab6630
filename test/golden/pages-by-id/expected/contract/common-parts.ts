// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ParameterDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

export const after: ParameterDescriptor = {
  name: "after",
  property: "after",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
};

export const limit: ParameterDescriptor = {
  name: "limit",
  property: "limit",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
};

export const ok: ReplyDescriptor = {
  status: "200",
  name: "ok",
  headers: [],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
};
