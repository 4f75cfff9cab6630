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
import type { ListIssuesQuery } from "../types/issues.ts";
import type { Thing, Things } from "../types/shared.ts";

/** What `listIssues` can fail with. */
export type ListIssuesError = CallError;

/** @throws {@link ListIssuesError} */
export function listIssues(
  core: Core,
  query?: ListIssuesQuery,
  options?: ListOptions,
): PageCall<Thing, Things, ListIssuesError> {
  return list(
    core,
    { id: "listIssues", method: "GET", path: "/issues", paging: linkPages() },
    { query },
    options,
  );
}
