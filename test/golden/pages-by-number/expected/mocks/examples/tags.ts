// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const tagsExamples: Examples = {
  listTags: {
    "200": { contents: { "application/json": { sample: [{ id: "ce146745" }] } } },
  },
};
