// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type CallError,
  type Core,
  list,
  type ListOptions,
  numberedPages,
  type PageCall,
} from "@heldsway/client-runtime";
import type { ListReportsOk, ListReportsQuery } from "../types/reports.ts";
import type { Thing } from "../types/shared.ts";

/** What `listReports` can fail with. */
export type ListReportsError = CallError;

/** @throws {@link ListReportsError} */
export function listReports(
  core: Core,
  query?: ListReportsQuery,
  options?: ListOptions,
): PageCall<Thing, ListReportsOk, ListReportsError> {
  return list(
    core,
    {
      id: "listReports",
      method: "GET",
      path: "/reports",
      paging: numberedPages({ parameter: "page", items: "items", first: 0, current: "page", totalPages: "total_pages" }),
    },
    { query },
    options,
  );
}
