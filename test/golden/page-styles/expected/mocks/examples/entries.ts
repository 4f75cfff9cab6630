// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const entriesExamples: Examples = {
  listEntries: {
    "200": {
      contents: {
        "application/json": {
          sample: { entries: [{ id: "ce146745" }], offset: 46, limit: 58, total_count: 1 },
        },
      },
    },
  },
};
