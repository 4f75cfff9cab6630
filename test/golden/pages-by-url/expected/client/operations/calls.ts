// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type CallError, type Core, list, type ListOptions, type PageCall } from "@heldsway/client-runtime";
import { pages } from "../pages.ts";
import type { ListCallsOk, ListCallsQuery } from "../types/calls.ts";
import type { Thing } from "../types/shared.ts";

/** What `listCalls` can fail with. */
export type ListCallsError = CallError;

/** @throws {@link ListCallsError} */
export function listCalls(
  core: Core,
  query?: ListCallsQuery,
  options?: ListOptions,
): PageCall<Thing, ListCallsOk, ListCallsError> {
  return list(core, { id: "listCalls", method: "GET", path: "/calls", paging: pages }, { query }, options);
}
