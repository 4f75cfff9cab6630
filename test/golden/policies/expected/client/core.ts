// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type ClientCredentials,
  clientCredentials as clientCredentials2,
  type ClientOptions,
  Core,
  type CredentialProvider,
} from "@heldsway/client-runtime";
import { type Environment, policy } from "./policy.ts";

/** How a client is made. */
export type PoliciesOptions = ClientOptions<Environment>;

/**
 * Makes what the functions of operations take as their first argument. A bundle then holds only the
 * operations it uses. Throws a `ConfigError` without a credential where the API needs one.
 */
export function createCore(options: PoliciesOptions = {}): Core {
  return new Core(policy, options);
}

/**
 * Gets tokens for a program of its own, by client credentials (RFC 6749, section 4.4): pass it as `apiKey`. A
 * client asks once for all its calls, and again when the server answers 401.
 */
export function clientCredentials(
  client: Omit<ClientCredentials, "tokenUrl"> & Partial<ClientCredentials>,
): CredentialProvider {
  return clientCredentials2({ tokenUrl: "https://auth.example.com/token", ...client });
}
