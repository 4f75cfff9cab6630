// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const callsExamples: Examples = {
  listCalls: {
    "200": {
      contents: { "application/json": { sample: { calls: [{ id: "ce146745" }], next_page_uri: null } } },
    },
  },
};
