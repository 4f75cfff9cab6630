// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type CallError, type Core, list, type ListOptions, type PageCall } from "@heldsway/client-runtime";
import { pages } from "../pages.ts";
import type { ListAuditOk, ListAuditQuery } from "../types/audit.ts";
import type { Thing } from "../types/shared.ts";

/** What `listAudit` can fail with. */
export type ListAuditError = CallError;

/** @throws {@link ListAuditError} */
export function listAudit(
  core: Core,
  query?: ListAuditQuery,
  options?: ListOptions,
): PageCall<Thing, ListAuditOk, ListAuditError> {
  return list(core, { id: "listAudit", method: "GET", path: "/audit", paging: pages }, { query }, options);
}
