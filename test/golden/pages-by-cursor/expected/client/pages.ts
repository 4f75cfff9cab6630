// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { cursorPages } from "@heldsway/client-runtime";

/** How lists give their pages, but for those that say otherwise. */
export const pages = /* @__PURE__ */ cursorPages({
  parameter: "from",
  items: "rows",
  next: ["position", "following"],
  hasMore: "unfinished",
});
