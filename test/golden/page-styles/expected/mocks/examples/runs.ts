// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const runsExamples: Examples = {
  listRuns: {
    "200": { contents: { "application/json": { sample: { total_count: 13, runs: [{ id: "ce146745" }] } } } },
  },
};
