// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface SearchLogsOk {
  results: Things;
  next_cursor?: string;
}

/** Body of `searchLogs`. */
export interface SearchLogsBody {
  cursor?: string | undefined;
  text?: string | undefined;
}
