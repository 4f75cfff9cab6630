// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type CallError,
  type Core,
  linkPages,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type { ListRunsOk, ListRunsQuery } from "../types/runs.ts";
import type { Thing } from "../types/shared.ts";

/** What `listRuns` can fail with. */
export type ListRunsError = CallError;

/** @throws {@link ListRunsError} */
export function listRuns(
  core: Core,
  query?: ListRunsQuery,
  options?: ListOptions,
): PageCall<Thing, ListRunsOk, ListRunsError> {
  return list(
    core,
    { id: "listRuns", method: "GET", path: "/runs", paging: linkPages({ items: "runs" }) },
    { query },
    options,
  );
}
