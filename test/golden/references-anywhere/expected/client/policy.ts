// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ClientPolicy } from "@heldsway/client-runtime";

/** What the client's runtime must know of the API beyond its operations. */
export const policy = {
  name: "Pets",
  credentialVariable: "PETS_API_KEY",
  environments: {},
} as const satisfies ClientPolicy;

/** Names of the base URLs; the first is the default. */
export type Environment = keyof typeof policy.environments;
