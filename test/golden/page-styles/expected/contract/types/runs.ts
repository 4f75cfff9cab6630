// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListRunsOk {
  total_count: number;
  runs: Things;
}

/** Query parameters of `listRuns`. */
export interface ListRunsQuery {
  page?: number;
  limit?: number;
}
