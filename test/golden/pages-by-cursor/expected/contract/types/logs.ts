// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface SearchLogsOk {
  next_cursor?: string;
  results?: Things;
}

/** Body of `searchLogs`. */
export interface SearchLogsBody {
  cursor?: string;
}
