// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListIssuesError } from "../operations/issues.ts";
import type { ListIssuesQuery } from "../types/issues.ts";
import type { Thing, Things } from "../types/shared.ts";

export interface Issues {
  /** @throws {@link ListIssuesError} */
  list(query?: ListIssuesQuery, options?: ListOptions): PageCall<Thing, Things, ListIssuesError>;
}
