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
   * Makes a key and shows its secret, this once: store it now. A key can grant no more than the key that
   * creates it holds. Replaying the request with its idempotency key within 24 hours shows the same secret
   * again, so a lost answer loses no key. Without `rate_limit` the key may send 1000 requests in any 60
   * seconds.
   *
   * @throws {@link CreateApiKeyError}
   */
  create(body: ApiKeyCreate, options?: KeyedCallOptions): Call<ApiKeyWithSecret, CreateApiKeyError>;

  /**
   * Read an API key
   *
   * Reads one key: scopes, limit, when it was last used, whether a rotation runs. Never the secret.
   *
   * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
   * @throws {@link GetApiKeyError}
   */
  get(apiKeyId: string, options?: CallOptions): Call<ApiKey, GetApiKeyError>;

  /**
   * Rename a key or change its scopes
   *
   * Changes name or scopes; both secrets of a rotating key follow at once. The last key with `admin` keeps
   * it.
   *
   * @param apiKeyId `key_…`. Not the secret, which has no place in a URL.
   * @throws {@link UpdateApiKeyError}
   */
  update(apiKeyId: string, body: ApiKeyUpdate, options?: CallOptions): Call<ApiKey, UpdateApiKeyError>;

  /**
   * Revoke an API key
   *
   * Ends a key at once, with all its secrets; requests sent with it are answered 401 from this moment. The
   * last key with `admin` cannot revoke itself.
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
   * other secret is replayed, not done twice. A second rotation while both are live is a conflict.
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
