// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const entriesExamples: Examples = {
  listEntries: {
    "200": {
      contents: {
        "application/json": {
          sample: { entries: [{ id: "ce146745" }], limit: 58, offset: 46, total_count: 1 },
        },
      },
    },
  },
};
