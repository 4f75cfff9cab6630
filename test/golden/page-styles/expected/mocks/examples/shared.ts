// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ReplyExamples } from "@heldsway/mock-runtime";

export const okReply: ReplyExamples = { contents: { "application/json": { sample: [{ id: "ce146745" }] } } };
