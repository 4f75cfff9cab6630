// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListJobsError } from "../operations/jobs.ts";
import type { ListJobsOk, ListJobsQuery } from "../types/jobs.ts";
import type { Thing } from "../types/shared.ts";

export interface Jobs {
  /** @throws {@link ListJobsError} */
  list(query?: ListJobsQuery, options?: ListOptions): PageCall<Thing, ListJobsOk, ListJobsError>;
}
