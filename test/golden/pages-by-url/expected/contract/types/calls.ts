// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListCallsOk {
  calls?: Things;
  next_page_uri?: string | null;
}

/** Query parameters of `listCalls`. */
export interface ListCallsQuery {
  PageToken?: string;
  Page?: number;
  limit?: number;
}
