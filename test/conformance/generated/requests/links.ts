// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const linksRequests: Requests = {
  listLinks: {},
  getLink: { path: { link_id: "lnk_01m0sd81xyf2p8s6xykqe9afnx" } },
  updateLink: {
    path: { link_id: "lnk_01m0sd81xyf2p8s6xykqe9afnx" },
    body: { mediaType: "application/json", kind: "json", value: { is_active: false } },
  },
  deleteLink: { path: { link_id: "lnk_01m0sd81xyf2p8s6xykqe9afnx" } },
  getLinkStats: { path: { link_id: "lnk_01m0sd81xyf2p8s6xykqe9afnx" } },
};
