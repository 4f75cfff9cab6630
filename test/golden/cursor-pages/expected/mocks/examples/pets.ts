// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const petsExamples: Examples = {
  listPets: {
    "200": { contents: { "application/json": { default: { data: [{ id: "pet_1" }], next_cursor: null } } } },
  },
};
