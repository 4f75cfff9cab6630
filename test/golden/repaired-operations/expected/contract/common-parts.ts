// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ReplyDescriptor } from "@heldsway/server-runtime";

export const noContent: ReplyDescriptor = {
  status: "204",
  name: "noContent",
  headers: [],
  contents: [],
  problemCodes: [],
};
