// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const auditLogRequests: Requests = {
  listAuditLog: {},
  listAuditCheckpoints: {},
  verifyAuditLog: {},
  getAuditEntry: { path: { audit_entry_id: "aud_01m1rna8xtf428vv1mx4w4nf8r" } },
};
