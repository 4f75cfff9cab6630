// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListEventsOk {
  data: Things;
  iterator: string;
  done: boolean;
}

/** Query parameters of `listEvents`. */
export interface ListEventsQuery {
  iterator?: string;
  limit?: number;
}
