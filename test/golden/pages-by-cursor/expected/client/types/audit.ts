// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListAuditOk {
  notes?: unknown[];
  position?: { following?: string };
  rows?: Things;
  unfinished?: boolean;
}

/** Query parameters of `listAudit`. */
export interface ListAuditQuery {
  from?: string | undefined;
  limit?: number | undefined;
}
