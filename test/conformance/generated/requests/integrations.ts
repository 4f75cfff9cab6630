// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const integrationsRequests: Requests = {
  listIntegrations: {},
  createIntegration: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { credentials: { api_key: "pdl_example_not_a_key" }, kind: "paddle" },
    },
  },
  getIntegrationCatalog: {},
  getIntegration: { path: { integration_id: "int_01kz0yn180fb89w7kjm0av9f7j" } },
  updateIntegration: {
    path: { integration_id: "int_01kz0yn180fb89w7kjm0av9f7j" },
    body: { mediaType: "application/json", kind: "json", value: { config: { exclude_draft_orders: false } } },
  },
  disconnectIntegration: { path: { integration_id: "int_01kz0yn180fb89w7kjm0av9f7j" } },
  rotateIntegrationSecret: {
    path: { integration_id: "int_01kz0yn180fb89w7kjm0av9f7j" },
    body: { mediaType: "application/json", kind: "json", value: { grace_seconds: 3600 } },
  },
  syncIntegration: {
    path: { integration_id: "int_01kz0yn180fb89w7kjm0av9f7j" },
    body: { mediaType: "application/json", kind: "json", value: { since: "2026-09-01T00:00:00Z" } },
  },
  listIntegrationSyncs: { path: { integration_id: "int_01kz0yn180fb89w7kjm0av9f7j" } },
  getIntegrationSync: {
    path: { integration_id: "int_01kz0yn180fb89w7kjm0av9f7j", sync_id: "syn_01m1sf27w0fre9qt2zzhc68k28" },
  },
  testIntegration: { path: { integration_id: "int_01kz0yn180fb89w7kjm0av9f7j" } },
};
