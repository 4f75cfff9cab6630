// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListEventsError } from "../operations/events.ts";
import type { ListEventsOk, ListEventsQuery } from "../types/events.ts";
import type { Thing } from "../types/shared.ts";

export interface Events {
  /** @throws {@link ListEventsError} */
  list(query?: ListEventsQuery, options?: ListOptions): PageCall<Thing, ListEventsOk, ListEventsError>;
}
