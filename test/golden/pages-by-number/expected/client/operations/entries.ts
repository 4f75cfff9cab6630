// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type CallError, type Core, list, type ListOptions, type PageCall } from "@heldsway/client-runtime";
import { pages } from "../pages.ts";
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
    { id: "listEntries", method: "GET", path: "/entries", paging: pages },
    { query },
    options,
  );
}
