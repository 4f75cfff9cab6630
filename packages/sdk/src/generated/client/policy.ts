// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { bearer, type ClientPolicy } from "@heldsway/client-runtime";

/** What the client's runtime must know of the API beyond its operations. */
export const policy = {
  name: "HeldSway",
  credentialVariable: "HELDSWAY_API_KEY",
  environments: { production: "https://api.heldsway.com/v1", sandbox: "https://sandbox.heldsway.com/v1" },
  idempotencyHeader: "Idempotency-Key",
  replayedHeader: "Idempotent-Replayed",
  requestIdHeader: "X-Request-Id",
  inProgressCode: "idempotency_in_progress",
  authenticate: bearer,
} as const satisfies ClientPolicy;

/** Names of the base URLs; the first is the default. */
export type HeldSwayEnvironment = keyof typeof policy.environments;
