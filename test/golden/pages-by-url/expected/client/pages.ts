// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { nextUrlPages } from "@heldsway/client-runtime";

/** How lists give their pages, but for those that say otherwise. */
export const pages = /* @__PURE__ */ nextUrlPages({ items: "calls", next: "next_page_uri" });
