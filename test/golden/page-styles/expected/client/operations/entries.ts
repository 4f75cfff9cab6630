// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type CallError,
  type Core,
  list,
  type ListOptions,
  offsetPages,
  type PageCall,
} from "@heldsway/client-runtime";
import type { ListEntriesOk, ListEntriesQuery } from "../types/entries.ts";
import type { Thing } from "../types/shared.ts";

/** What `listEntries` can fail with. */
export type ListEntriesError = CallError;

/** @throws {@link ListEntriesError} */
export function listEntries(
  core: Core,
  query?: ListEntriesQuery,
  options?: ListOptions,
): PageCall<Thing, ListEntriesOk, ListEntriesError> {
  return list(
    core,
    {
      id: "listEntries",
      method: "GET",
      path: "/entries",
      paging: offsetPages({ parameter: "offset", items: "entries", limit: "limit", total: "total_count" }),
    },
    { query },
    options,
  );
}
