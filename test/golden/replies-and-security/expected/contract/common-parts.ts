// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ReplyDescriptor } from "@heldsway/server-runtime";

export const otherwise: ReplyDescriptor = {
  status: "default",
  name: "otherwise",
  headers: [],
  contents: [],
  problemCodes: [],
};
