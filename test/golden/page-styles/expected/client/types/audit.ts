// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListAuditOk {
  rows: Things;
  notes: { [key: string]: unknown }[];
  position: { following?: string };
  unfinished: boolean;
}

/** Query parameters of `listAudit`. */
export interface ListAuditQuery {
  from?: string | undefined;
  limit?: number | undefined;
}
