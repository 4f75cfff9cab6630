// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { cursorPages } from "@heldsway/client-runtime";

/** How lists give their pages. */
export const pages = /* @__PURE__ */ cursorPages({
  parameter: "cursor",
  items: "data",
  next: "next_cursor",
  hasMore: "has_more",
});
