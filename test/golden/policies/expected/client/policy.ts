// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { bearer, type ClientPolicy, errorsAt } from "@heldsway/client-runtime";

/** What the client's runtime must know of the API beyond its operations. */
export const policy = {
  name: "Policies",
  credentialVariable: "POLICIES_API_KEY",
  environments: { production: "https://api.example.com" },
  idempotencyHeader: "X-Request-Token",
  retryStatuses: [423, 429, 503],
  authenticate: bearer,
  readError: errorsAt({ code: "errorCode", message: "errorMessage" }),
} as const satisfies ClientPolicy;

/** Names of the base URLs; the first is the default. */
export type Environment = keyof typeof policy.environments;
