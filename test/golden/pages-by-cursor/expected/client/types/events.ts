// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListEventsOk {
  data?: Things;
  done?: boolean;
  iterator?: string;
}

/** Query parameters of `listEvents`. */
export interface ListEventsQuery {
  iterator?: string | undefined;
  limit?: number | undefined;
}
