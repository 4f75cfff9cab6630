// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type CallError,
  type Core,
  cursorPages,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type { ListEventsOk, ListEventsQuery } from "../types/events.ts";
import type { Thing } from "../types/shared.ts";

/** What `listEvents` can fail with. */
export type ListEventsError = CallError;

/** @throws {@link ListEventsError} */
export function listEvents(
  core: Core,
  query?: ListEventsQuery,
  options?: ListOptions,
): PageCall<Thing, ListEventsOk, ListEventsError> {
  return list(
    core,
    {
      id: "listEvents",
      method: "GET",
      path: "/events",
      paging: cursorPages({ parameter: "iterator", items: "data", next: "iterator", done: "done" }),
    },
    { query },
    options,
  );
}
