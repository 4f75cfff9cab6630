// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const logsExamples: Examples = {
  searchLogs: {
    "200": { contents: { "application/json": { sample: { results: [{ id: "ce146745" }] } } } },
  },
};
