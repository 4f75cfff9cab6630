// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";

export const auditExamples: Examples = {
  listAudit: {
    "200": {
      contents: {
        "application/json": {
          sample: { rows: [{ id: "ce146745" }], notes: [{}], position: {}, unfinished: false },
        },
      },
    },
  },
};
