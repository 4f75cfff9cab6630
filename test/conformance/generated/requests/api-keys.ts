// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const apiKeysRequests: Requests = {
  listApiKeys: {},
  createApiKey: {
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { expires_at: "2026-10-01T00:00:00Z", name: "Quarterly report", scopes: ["read-only"] },
    },
  },
  getApiKey: { path: { api_key_id: "key_01kz0vx4r0frabx5x6q52j2nfm" } },
  updateApiKey: {
    path: { api_key_id: "key_01kz0vx4r0frabx5x6q52j2nfm" },
    body: { mediaType: "application/json", kind: "json", value: { scopes: ["read-only"] } },
  },
  revokeApiKey: { path: { api_key_id: "key_01kz0vx4r0frabx5x6q52j2nfm" } },
  rotateApiKey: {
    path: { api_key_id: "key_01kz0vx4r0frabx5x6q52j2nfm" },
    body: { mediaType: "application/json", kind: "json", value: { grace_seconds: 86400 } },
  },
};
