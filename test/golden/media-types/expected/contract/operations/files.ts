// From test/golden/media-types/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/files.ts");

export const upload: OperationDescriptor = {
  id: "upload",
  method: "POST",
  path: "/files",
  security: [],
  parameters: [],
  body: {
    required: true,
    contents: [
      { mediaType: "application/octet-stream", kind: "binary" },
      { mediaType: "multipart/form-data", kind: "multipart", fields: { file: "string", note: "string" } },
    ],
  },
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [],
      contents: [
        { mediaType: "application/json", kind: "json", name: "json" },
        { mediaType: "application/pdf", kind: "binary", name: "pdf" },
        { mediaType: "application/xml", kind: "text", name: "xml" },
        { mediaType: "text/csv", kind: "text", name: "csv" },
        { mediaType: "text/event-stream", kind: "sse", name: "eventStream" },
      ],
      problemCodes: [],
    },
  ],
  checks: async () => (await loadChecks()).upload,
};
