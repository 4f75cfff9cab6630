// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  type KeyedCallOptions,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type {
  BodyErrorCode,
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import { pages } from "../pages.ts";
import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyList,
  ApiKeyUpdate,
  ApiKeyWithSecret,
  ListApiKeysQuery,
} from "../types/api-keys.ts";
import type { Problem, RotateInput } from "../types/shared.ts";

/** What `listApiKeys` can fail with. */
export type ListApiKeysError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List API keys
 *
 * Lists the API keys of the workspace, newest first unless `sort` says otherwise; expired and revoked ones
 * stay listed. Secrets are never shown again: `prefix` and `last4` tell keys apart.
 *
 * @throws {@link ListApiKeysError}
 */
export function listApiKeys(
  core: Core,
  query?: ListApiKeysQuery,
  options?: ListOptions,
): PageCall<ApiKey, ApiKeyList, ListApiKeysError> {
  return list(
    core,
    { id: "listApiKeys", method: "GET", path: "/api-keys", paging: pages },
    { query },
    options,
  );
}

/** What `createApiKey` can fail with. */
export type CreateApiKeyError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Create an API key
 *
 * Makes a key and shows its secret, this once: store it now. It belongs to the environment of the key that
 * creates it and can do no more than that one. Replaying the request with its idempotency key within 24 hours
 * shows the same secret again, so a lost answer loses no key. Without `rate_limit` the key may send 1000
 * requests in any 60 seconds; `expires_at` cannot be moved later.
 *
 * @throws {@link CreateApiKeyError}
 */
export function createApiKey(
  core: Core,
  body: ApiKeyCreate,
  options?: KeyedCallOptions,
): Call<ApiKeyWithSecret, CreateApiKeyError> {
  return call(
    core,
    { id: "createApiKey", method: "POST", path: "/api-keys", isKeyed: true },
    { body },
    options,
  );
}

/** What `getApiKey` can fail with. */
export type GetApiKeyError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read an API key
 *
 * Reads one key: scopes, limit, when it was last used with any of its secrets, whether a rotation runs. Never
 * the secret. A key can read itself only if it has `admin`; `getMe` tells any key about itself.
 *
 * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
 * @throws {@link GetApiKeyError}
 */
export function getApiKey(core: Core, apiKeyId: string, options?: CallOptions): Call<ApiKey, GetApiKeyError> {
  return call(
    core,
    { id: "getApiKey", method: "GET", path: "/api-keys/{api_key_id}" },
    { path: { api_key_id: apiKeyId } },
    options,
  );
}

/** What `updateApiKey` can fail with. */
export type UpdateApiKeyError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | "invalid_state_transition"
  | "not_found"
  | "resource_in_use",
  Problem
>;

/**
 * Rename a key or change its scopes
 *
 * Changes name or scopes; both secrets of a rotating key follow at once, requests under way excepted.
 * `scopes` is replaced as a whole. The last key with `admin` keeps it, and a revoked or expired key stays as
 * it was.
 *
 * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
 * @throws {@link UpdateApiKeyError}
 */
export function updateApiKey(
  core: Core,
  apiKeyId: string,
  body: ApiKeyUpdate,
  options?: CallOptions,
): Call<ApiKey, UpdateApiKeyError> {
  return call(
    core,
    { id: "updateApiKey", method: "PATCH", path: "/api-keys/{api_key_id}" },
    { path: { api_key_id: apiKeyId }, body },
    options,
  );
}

/** What `revokeApiKey` can fail with. */
export type RevokeApiKeyError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_found" | "resource_in_use",
  Problem
>;

/**
 * Revoke an API key
 *
 * Ends a key at once, with all its secrets; requests sent with it are answered 401 from this moment. It stays
 * in the list, for the audit log names it. The last key with `admin` cannot be revoked. Revoking a key a
 * second time changes nothing.
 *
 * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
 * @throws {@link RevokeApiKeyError}
 */
export function revokeApiKey(
  core: Core,
  apiKeyId: string,
  options?: CallOptions,
): Call<void, RevokeApiKeyError> {
  return call(
    core,
    { id: "revokeApiKey", method: "DELETE", path: "/api-keys/{api_key_id}", reads: "none" },
    { path: { api_key_id: apiKeyId } },
    options,
  );
}

/** What `rotateApiKey` can fail with. */
export type RotateApiKeyError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found"
  | "resource_in_use",
  Problem
>;

/**
 * Rotate an API key
 *
 * Gives the key a new secret and shows it once. Old and new work side by side until
 * `previous_secret_expires_at`, share one rate limit and one idempotency scope: a request repeated with the
 * other secret is replayed, not done twice. A key may rotate itself. A second rotation while both secrets are
 * live is a conflict.
 *
 * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
 * @throws {@link RotateApiKeyError}
 */
export function rotateApiKey(
  core: Core,
  apiKeyId: string,
  body?: RotateInput,
  options?: KeyedCallOptions,
): Call<ApiKeyWithSecret, RotateApiKeyError> {
  return call(
    core,
    { id: "rotateApiKey", method: "POST", path: "/api-keys/{api_key_id}/rotate", isKeyed: true },
    { path: { api_key_id: apiKeyId }, body },
    options,
  );
}
