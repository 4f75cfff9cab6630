// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListReportsOk {
  items?: Things;
  page?: number;
  total_pages?: number;
}

/** Query parameters of `listReports`. */
export interface ListReportsQuery {
  page?: number | undefined;
  limit?: number | undefined;
}
