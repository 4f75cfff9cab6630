// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const jobsExamples: Examples = {
  listJobs: {
    "200": { contents: { "application/json": { sample: { data: [{ id: "ce146745" }], has_more: false } } } },
  },
};
