// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const membersExamples: Examples = {
  listMembers: {
    "200": {
      contents: { "application/json": { sample: [{ id: "ce146745" }] } },
      pages: { parameter: "page", first: 1, items: [] },
    },
  },
};
