// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListFilesOk {
  data?: Things;
  has_more?: boolean;
  last_id?: string | null;
}

/** Query parameters of `listFiles`. */
export interface ListFilesQuery {
  after?: string;
  limit?: number;
}
