// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { offsetPages } from "@heldsway/client-runtime";

/** How lists give their pages, but for those that say otherwise. */
export const pages = /* @__PURE__ */ offsetPages({
  parameter: "offset",
  items: "entries",
  limit: "limit",
  total: "total_count",
});
