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
import type { SearchLogsBody, SearchLogsOk } from "../types/logs.ts";
import type { Thing } from "../types/shared.ts";

/** What `searchLogs` can fail with. */
export type SearchLogsError = CallError;

/** @throws {@link SearchLogsError} */
export function searchLogs(
  core: Core,
  body: SearchLogsBody,
  options?: ListOptions,
): PageCall<Thing, SearchLogsOk, SearchLogsError> {
  return list(
    core,
    {
      id: "searchLogs",
      method: "POST",
      path: "/logs/search",
      paging: cursorPages({ parameter: "cursor", in: "body", items: "results", next: "next_cursor" }),
    },
    { body },
    options,
  );
}
