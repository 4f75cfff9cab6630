// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Examples } from "@heldsway/mock-runtime";
import { okReply } from "./shared.ts";

export const issuesExamples: Examples = {
  listIssues: {
    "200": okReply,
  },
};
