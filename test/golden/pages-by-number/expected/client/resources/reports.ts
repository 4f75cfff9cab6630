// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListReportsError } from "../operations/reports.ts";
import type { ListReportsOk, ListReportsQuery } from "../types/reports.ts";
import type { Thing } from "../types/shared.ts";

export interface Reports {
  /** @throws {@link ListReportsError} */
  list(query?: ListReportsQuery, options?: ListOptions): PageCall<Thing, ListReportsOk, ListReportsError>;
}
