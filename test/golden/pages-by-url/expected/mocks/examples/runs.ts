// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const runsExamples: Examples = {
  listRuns: {
    "200": { contents: { "application/json": { sample: { runs: [{ id: "ce146745" }], total_count: 13 } } } },
  },
};
