// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type Core,
  type KeyedCallOptions,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type { CommonErrorCode } from "../errors.ts";
import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyList,
  ApiKeyWithSecret,
  ListApiKeysQuery,
} from "../types/api-keys.ts";
import type { Problem } from "../types/shared.ts";

/** What `listApiKeys` can fail with. */
export type ListApiKeysError = CallError<
  CommonErrorCode | "insufficient_scope" | "invalid_cursor" | "plan_upgrade_required",
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
  return list(core, { id: "listApiKeys", method: "GET", path: "/api-keys" }, { query }, options);
}

/** What `createApiKey` can fail with. */
export type CreateApiKeyError = CallError<
  | CommonErrorCode
  | "idempotency_in_progress"
  | "idempotency_key_reused"
  | "insufficient_scope"
  | "invalid_idempotency_key"
  | "invalid_json"
  | "payload_too_large"
  | "plan_upgrade_required"
  | "unsupported_media_type"
  | "validation_failed",
  Problem
>;

/**
 * Create an API key
 *
 * Makes a key and shows its secret, this once: store it now. A key can grant no more than the key that
 * creates it holds. Replaying the request with its idempotency key within 24 hours shows the same secret
 * again, so a lost answer loses no key. Without `rate_limit` the key may send 1000 requests in any 60
 * seconds.
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
