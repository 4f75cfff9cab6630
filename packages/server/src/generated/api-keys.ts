// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyList,
  ApiKeyUpdate,
  ApiKeyWithSecret,
  ListApiKeysQuery,
  RotateInput,
} from "@heldsway/contract";
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
  /** 200: Keys, without their secrets. */
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
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
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
  /** 201: The key with its secret, which is not shown again. */
  created(body: ApiKeyWithSecret, init: ReplyWith<{ location: string }>): Replied<"createApiKey">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createApiKey">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createApiKey">;
  /**
   * 422: There are no scopes, `expires_at` is not in the future, the limit exceeds 1000 requests, or a field
   * is malformed. Or the idempotency key came with something else.
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
 * Makes a key and shows its secret, this once: store it now. It belongs to the environment of the key that
 * creates it and can do no more than that one. Replaying the request with its idempotency key within 24 hours
 * shows the same secret again, so a lost answer loses no key. Without `rate_limit` the key may send 1000
 * requests in any 60 seconds; `expires_at` cannot be moved later.
 */
export type CreateApiKey<App extends AppTypes = AppTypes> = (
  context: CreateApiKeyContext<App>,
) => Handled<"createApiKey">;

/** Replies of `getApiKey`. */
export interface GetApiKeyReply {
  /** 200: What is known of the key. */
  ok(body: ApiKey, init?: ReplyInit): Replied<"getApiKey">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getApiKey">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getApiKey">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getApiKey">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getApiKey">;
}

/** What a handler of `getApiKey` is given. */
export interface GetApiKeyContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `key_…`. Not the secret, which has no place in a URL. */
    readonly apiKeyId: string;
  };
  readonly reply: GetApiKeyReply;
}

/**
 * Read an API key (`GET /api-keys/{api_key_id}`).
 *
 * Reads one key: scopes, limit, when it was last used with any of its secrets, whether a rotation runs. Never
 * the secret. A key can read itself only if it has `admin`; `getMe` tells any key about itself.
 */
export type GetApiKey<App extends AppTypes = AppTypes> = (
  context: GetApiKeyContext<App>,
) => Handled<"getApiKey">;

/** Replies of `updateApiKey`. */
export interface UpdateApiKeyReply {
  /** 200: The key, under its new name or with its new scopes. */
  ok(body: ApiKey, init?: ReplyInit): Replied<"updateApiKey">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateApiKey">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateApiKey">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateApiKey">;
  /**
   * 409: `admin` is to be taken from the last key that has it, or the key is revoked or expired.
   *
   * Codes: `invalid_state_transition`, `resource_in_use`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition" | "resource_in_use">,
    init?: ReplyInit,
  ): Replied<"updateApiKey">;
  /**
   * 422: A field is missing, malformed or unknown, or names something that does not exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"updateApiKey">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateApiKey">;
}

/** What a handler of `updateApiKey` is given. */
export interface UpdateApiKeyContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `key_…`. Not the secret, which has no place in a URL. */
    readonly apiKeyId: string;
  };
  readonly body: ApiKeyUpdate;
  readonly reply: UpdateApiKeyReply;
}

/**
 * Rename a key or change its scopes (`PATCH /api-keys/{api_key_id}`).
 *
 * Changes name or scopes; both secrets of a rotating key follow at once, requests under way excepted.
 * `scopes` is replaced as a whole. The last key with `admin` keeps it, and a revoked or expired key stays as
 * it was.
 */
export type UpdateApiKey<App extends AppTypes = AppTypes> = (
  context: UpdateApiKeyContext<App>,
) => Handled<"updateApiKey">;

/** Replies of `revokeApiKey`. */
export interface RevokeApiKeyReply {
  /** 204: Revoked. */
  noContent(init?: ReplyInit): Replied<"revokeApiKey">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"revokeApiKey">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"revokeApiKey">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"revokeApiKey">;
  /**
   * 409: Without this key nobody could make another: it is the last one with `admin`.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"revokeApiKey">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"revokeApiKey">;
}

/** What a handler of `revokeApiKey` is given. */
export interface RevokeApiKeyContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `key_…`. Not the secret, which has no place in a URL. */
    readonly apiKeyId: string;
  };
  readonly reply: RevokeApiKeyReply;
}

/**
 * Revoke an API key (`DELETE /api-keys/{api_key_id}`).
 *
 * Ends a key at once, with all its secrets; requests sent with it are answered 401 from this moment. It stays
 * in the list, for the audit log names it. The last key with `admin` cannot be revoked. Revoking a key a
 * second time changes nothing.
 */
export type RevokeApiKey<App extends AppTypes = AppTypes> = (
  context: RevokeApiKeyContext<App>,
) => Handled<"revokeApiKey">;

/** Replies of `rotateApiKey`. */
export interface RotateApiKeyReply {
  /**
   * 200: The same key with another `secret`; until when the old one works is `previous_secret_expires_at`.
   */
  ok(body: ApiKeyWithSecret, init?: ReplyInit): Replied<"rotateApiKey">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"rotateApiKey">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"rotateApiKey">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"rotateApiKey">;
  /**
   * 409: A rotation is under way, or the key is revoked or expired.
   *
   * Codes: `invalid_state_transition`, `resource_in_use`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition" | "resource_in_use">,
    init?: ReplyInit,
  ): Replied<"rotateApiKey">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"rotateApiKey">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"rotateApiKey">;
}

/** What a handler of `rotateApiKey` is given. */
export interface RotateApiKeyContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `key_…`. Not the secret, which has no place in a URL. */
    readonly apiKeyId: string;
  };
  readonly body: RotateInput | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: RotateApiKeyReply;
}

/**
 * Rotate an API key (`POST /api-keys/{api_key_id}/rotate`).
 *
 * Gives the key a new secret and shows it once. Old and new work side by side until
 * `previous_secret_expires_at`, share one rate limit and one idempotency scope: a request repeated with the
 * other secret is replayed, not done twice. A key may rotate itself. A second rotation while both secrets are
 * live is a conflict.
 */
export type RotateApiKey<App extends AppTypes = AppTypes> = (
  context: RotateApiKeyContext<App>,
) => Handled<"rotateApiKey">;

/** Handlers of this module, as a file exports them. */
export interface ApiKeysHandlers<App extends AppTypes = AppTypes> {
  readonly listApiKeys: ListApiKeys<App>;
  readonly createApiKey: CreateApiKey<App>;
  readonly getApiKey: GetApiKey<App>;
  readonly updateApiKey: UpdateApiKey<App>;
  readonly revokeApiKey: RevokeApiKey<App>;
  readonly rotateApiKey: RotateApiKey<App>;
}
