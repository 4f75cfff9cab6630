// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type ClientOptions, Core } from "@heldsway/client-runtime";
import { type Environment, policy } from "./policy.ts";

/** How a client is made. */
export type PetsOptions = ClientOptions<Environment>;

/**
 * Makes what the functions of operations take as their first argument. A bundle then holds only the
 * operations it uses. Throws a `ConfigError` without a credential where the API needs one.
 */
export function createCore(options: PetsOptions = {}): Core {
  return new Core(policy, options);
}
