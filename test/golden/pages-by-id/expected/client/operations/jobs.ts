// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type CallError,
  type Core,
  lastIdPages,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type { ListJobsOk, ListJobsQuery } from "../types/jobs.ts";
import type { Thing } from "../types/shared.ts";

/** What `listJobs` can fail with. */
export type ListJobsError = CallError;

/** @throws {@link ListJobsError} */
export function listJobs(
  core: Core,
  query?: ListJobsQuery,
  options?: ListOptions,
): PageCall<Thing, ListJobsOk, ListJobsError> {
  return list(
    core,
    {
      id: "listJobs",
      method: "GET",
      path: "/jobs",
      paging: lastIdPages({ parameter: "after", items: "data", hasMore: "has_more" }),
    },
    { query },
    options,
  );
}
