// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const reportsExamples: Examples = {
  listReports: {
    "200": {
      contents: { "application/json": { sample: { items: [{ id: "ce146745" }], page: 95, total_pages: 0 } } },
    },
  },
};
