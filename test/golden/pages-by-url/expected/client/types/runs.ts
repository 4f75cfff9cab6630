// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListRunsOk {
  runs?: Things;
  total_count?: number;
}

/** Query parameters of `listRuns`. */
export interface ListRunsQuery {
  page?: number | undefined;
  limit?: number | undefined;
}
