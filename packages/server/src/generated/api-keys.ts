// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ApiKeyCreate, ApiKeyList, ApiKeyWithSecret, ListApiKeysQuery } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listApiKeys`. */
export interface ListApiKeysReply {
  /** 200: One page of API keys. */
  ok(body: ApiKeyList, init?: ReplyInit): Replied<"listApiKeys">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listApiKeys">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"listApiKeys">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listApiKeys">;
}

/** What a handler of `listApiKeys` is given. */
export interface ListApiKeysContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListApiKeysQuery;
  readonly reply: ListApiKeysReply;
}

/**
 * List API keys (`GET /api-keys`).
 *
 * Lists the API keys of the workspace, newest first unless `sort` says otherwise; expired and revoked ones
 * stay listed. Secrets are never shown again: `prefix` and `last4` tell keys apart.
 */
export type ListApiKeys<App extends AppTypes = AppTypes> = (
  context: ListApiKeysContext<App>,
) => Handled<"listApiKeys">;

/** Replies of `createApiKey`. */
export interface CreateApiKeyReply {
  /** 201: The key, with its secret. */
  created(body: ApiKeyWithSecret, init: ReplyWith<{ location: string }>): Replied<"createApiKey">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createApiKey">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"createApiKey">;
  /**
   * 422: A field is missing, malformed or unknown, `expires_at` is not in the future, or the idempotency key
   * was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"createApiKey">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createApiKey">;
}

/** What a handler of `createApiKey` is given. */
export interface CreateApiKeyContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: ApiKeyCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateApiKeyReply;
}

/**
 * Create an API key (`POST /api-keys`).
 *
 * Makes a key and shows its secret, this once: store it now. A key can grant no more than the key that
 * creates it holds. Replaying the request with its idempotency key within 24 hours shows the same secret
 * again, so a lost answer loses no key. Without `rate_limit` the key may send 1000 requests in any 60
 * seconds.
 */
export type CreateApiKey<App extends AppTypes = AppTypes> = (
  context: CreateApiKeyContext<App>,
) => Handled<"createApiKey">;

/** Handlers of this module, as a file exports them. */
export interface ApiKeysHandlers<App extends AppTypes = AppTypes> {
  readonly listApiKeys: ListApiKeys<App>;
  readonly createApiKey: CreateApiKey<App>;
}
