// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  CreateApiKeyError,
  GetApiKeyError,
  ListApiKeysError,
  RevokeApiKeyError,
  RotateApiKeyError,
  UpdateApiKeyError,
} from "../operations/api-keys.ts";
import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyList,
  ApiKeyUpdate,
  ApiKeyWithSecret,
  ListApiKeysQuery,
} from "../types/api-keys.ts";
import type { RotateInput } from "../types/shared.ts";

/** Credentials of the programs that call this API. */
export interface ApiKeys {
  /**
   * List API keys
   *
   * Lists the API keys of the workspace, newest first unless `sort` says otherwise; expired and revoked ones
   * stay listed. Secrets are never shown again: `prefix` and `last4` tell keys apart.
   *
   * @throws {@link ListApiKeysError}
   */
  list(query?: ListApiKeysQuery, options?: ListOptions): PageCall<ApiKey, ApiKeyList, ListApiKeysError>;

  /**
   * Create an API key
   *
   * Makes a key and shows its secret, this once: store it now. It belongs to the environment of the key that
   * creates it and can do no more than that one. Replaying the request with its idempotency key within 24
   * hours shows the same secret again, so a lost answer loses no key. Without `rate_limit` the key may send
   * 1000 requests in any 60 seconds; `expires_at` cannot be moved later.
   *
   * @throws {@link CreateApiKeyError}
   */
  create(body: ApiKeyCreate, options?: KeyedCallOptions): Call<ApiKeyWithSecret, CreateApiKeyError>;

  /**
   * Read an API key
   *
   * Reads one key: scopes, limit, when it was last used with any of its secrets, whether a rotation runs.
   * Never the secret. A key can read itself only if it has `admin`; `getMe` tells any key about itself.
   *
   * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
   * @throws {@link GetApiKeyError}
   */
  get(apiKeyId: string, options?: CallOptions): Call<ApiKey, GetApiKeyError>;

  /**
   * Rename a key or change its scopes
   *
   * Changes name or scopes; both secrets of a rotating key follow at once, requests under way excepted.
   * `scopes` is replaced as a whole. The last key with `admin` keeps it, and a revoked or expired key stays
   * as it was.
   *
   * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
   * @throws {@link UpdateApiKeyError}
   */
  update(apiKeyId: string, body: ApiKeyUpdate, options?: CallOptions): Call<ApiKey, UpdateApiKeyError>;

  /**
   * Revoke an API key
   *
   * Ends a key at once, with all its secrets; requests sent with it are answered 401 from this moment. It
   * stays in the list, for the audit log names it. The last key with `admin` cannot be revoked. Revoking a
   * key a second time changes nothing.
   *
   * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
   * @throws {@link RevokeApiKeyError}
   */
  revoke(apiKeyId: string, options?: CallOptions): Call<void, RevokeApiKeyError>;

  /**
   * Rotate an API key
   *
   * Gives the key a new secret and shows it once. Old and new work side by side until
   * `previous_secret_expires_at`, share one rate limit and one idempotency scope: a request repeated with the
   * other secret is replayed, not done twice. A key may rotate itself. A second rotation while both secrets
   * are live is a conflict.
   *
   * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
   * @throws {@link RotateApiKeyError}
   */
  rotate(
    apiKeyId: string,
    body?: RotateInput,
    options?: KeyedCallOptions,
  ): Call<ApiKeyWithSecret, RotateApiKeyError>;
}
