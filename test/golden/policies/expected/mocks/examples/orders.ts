// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import { conflictReply } from "./shared.ts";

export const ordersExamples: Examples = {
  createOrder: {
    "201": { contents: { "application/json": { sample: { article: "article" } } } },
    "409": conflictReply,
    "422": conflictReply,
  },
};
