// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListEntriesOk {
  entries?: Things;
  limit?: number;
  offset?: number;
  total_count?: number;
}

/** Query parameters of `listEntries`. */
export interface ListEntriesQuery {
  offset?: number | undefined;
  limit?: number | undefined;
}
