// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListAuditError } from "../operations/audit.ts";
import type { ListAuditOk, ListAuditQuery } from "../types/audit.ts";
import type { Thing } from "../types/shared.ts";

export interface Audit {
  /** @throws {@link ListAuditError} */
  list(query?: ListAuditQuery, options?: ListOptions): PageCall<Thing, ListAuditOk, ListAuditError>;
}
