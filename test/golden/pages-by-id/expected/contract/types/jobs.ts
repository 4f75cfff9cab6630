// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListJobsOk {
  data?: Things;
  has_more?: boolean;
}

/** Query parameters of `listJobs`. */
export interface ListJobsQuery {
  after?: string;
  limit?: number;
}
