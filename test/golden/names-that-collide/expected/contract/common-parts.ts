// From test/golden/names-that-collide/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ReplyDescriptor } from "@heldsway/server-runtime";

export const ok: ReplyDescriptor = {
  status: "200",
  name: "ok",
  headers: [],
  contents: [{ mediaType: "application/json", kind: "json" }],
  problemCodes: [],
};
