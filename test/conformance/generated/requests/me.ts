// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const meRequests: Requests = {
  getMe: {},
};
