// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListRunsError } from "../operations/runs.ts";
import type { ListRunsOk, ListRunsQuery } from "../types/runs.ts";
import type { Thing } from "../types/shared.ts";

export interface Runs {
  /** @throws {@link ListRunsError} */
  list(query?: ListRunsQuery, options?: ListOptions): PageCall<Thing, ListRunsOk, ListRunsError>;
}
