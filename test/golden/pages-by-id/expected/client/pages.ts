// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { cursorPages } from "@heldsway/client-runtime";

/** How lists give their pages, but for those that say otherwise. */
export const pages = /* @__PURE__ */ cursorPages({
  parameter: "after",
  items: "data",
  next: "last_id",
  hasMore: "has_more",
});
