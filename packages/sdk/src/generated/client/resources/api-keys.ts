// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, Core, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import {
  createApiKey,
  type CreateApiKeyError,
  listApiKeys,
  type ListApiKeysError,
} from "../operations/api-keys.ts";
import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyList,
  ApiKeyWithSecret,
  ListApiKeysQuery,
} from "../types/api-keys.ts";

/** Credentials of programs that call this API. */
export class ApiKeys {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * List API keys
   *
   * Lists the API keys of the workspace, newest first unless `sort` says otherwise; expired and revoked ones
   * stay listed. Secrets are never shown again: `prefix` and `last4` tell keys apart.
   *
   * @throws {@link ListApiKeysError}
   */
  list(query?: ListApiKeysQuery, options?: ListOptions): PageCall<ApiKey, ApiKeyList, ListApiKeysError> {
    return listApiKeys(this.#core, query, options);
  }

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
  create(body: ApiKeyCreate, options?: KeyedCallOptions): Call<ApiKeyWithSecret, CreateApiKeyError> {
    return createApiKey(this.#core, body, options);
  }
}
