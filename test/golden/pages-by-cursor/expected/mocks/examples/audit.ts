// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const auditExamples: Examples = {
  listAudit: {
    "200": {
      contents: {
        "application/json": {
          sample: { notes: [{}], position: {}, rows: [{ id: "ce146745" }], unfinished: false },
        },
      },
    },
  },
};
