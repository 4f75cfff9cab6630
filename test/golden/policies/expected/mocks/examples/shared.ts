// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ReplyExamples } from "@heldsway/mock-runtime";

export const conflictReply: ReplyExamples = {
  contents: { "application/json": { sample: { errorCode: "error code", errorMessage: "error message" } } },
};
