// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const eventsExamples: Examples = {
  listEvents: {
    "200": { contents: { "application/json": { sample: { data: [{ id: "ce146745" }], done: true } } } },
  },
};
