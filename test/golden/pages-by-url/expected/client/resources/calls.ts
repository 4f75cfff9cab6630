// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListCallsError } from "../operations/calls.ts";
import type { ListCallsOk, ListCallsQuery } from "../types/calls.ts";
import type { Thing } from "../types/shared.ts";

export interface Calls {
  /** @throws {@link ListCallsError} */
  list(query?: ListCallsQuery, options?: ListOptions): PageCall<Thing, ListCallsOk, ListCallsError>;
}
