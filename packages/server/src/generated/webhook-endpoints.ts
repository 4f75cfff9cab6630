// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  ListWebhookDeliveriesQuery,
  ListWebhookEndpointsQuery,
  RotateInput,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointList,
  WebhookEndpointUpdate,
  WebhookEndpointWithSecret,
  WebhookReplay,
  WebhookReplayResult,
  WebhookTest,
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

/** Replies of `listWebhookEndpoints`. */
export interface ListWebhookEndpointsReply {
  /** 200: Endpoints, with what each wants. */
  ok(body: WebhookEndpointList, init?: ReplyInit): Replied<"listWebhookEndpoints">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listWebhookEndpoints">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listWebhookEndpoints">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listWebhookEndpoints">;
}

/** What a handler of `listWebhookEndpoints` is given. */
export interface ListWebhookEndpointsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListWebhookEndpointsQuery;
  readonly reply: ListWebhookEndpointsReply;
}

/**
 * List webhook endpoints (`GET /webhook-endpoints`).
 *
 * Lists where events are sent and how well it goes, newest endpoint first unless `sort` says otherwise. Of a
 * secret only its last characters are shown.
 */
export type ListWebhookEndpoints<App extends AppTypes = AppTypes> = (
  context: ListWebhookEndpointsContext<App>,
) => Handled<"listWebhookEndpoints">;

/** Replies of `createWebhookEndpoint`. */
export interface CreateWebhookEndpointReply {
  /** 201: The endpoint, enabled; `secret` is for your receiver and appears only here. */
  created(
    body: WebhookEndpointWithSecret,
    init: ReplyWith<{ location: string }>,
  ): Replied<"createWebhookEndpoint">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createWebhookEndpoint">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createWebhookEndpoint">;
  /**
   * 422: A field is malformed, or the address is not public.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createWebhookEndpoint">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createWebhookEndpoint">;
}

/** What a handler of `createWebhookEndpoint` is given. */
export interface CreateWebhookEndpointContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: WebhookEndpointCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateWebhookEndpointReply;
}

/**
 * Add a webhook endpoint (`POST /webhook-endpoints`).
 *
 * Adds an endpoint, enabled, and shows its signing secret once; replaying the request with its idempotency
 * key shows the same one. The address must be public: private, loopback and link-local targets are refused
 * here and again at every delivery. Deliveries start with the next event of a type in `events`. Webhooks need
 * the basic plan or a trial.
 */
export type CreateWebhookEndpoint<App extends AppTypes = AppTypes> = (
  context: CreateWebhookEndpointContext<App>,
) => Handled<"createWebhookEndpoint">;

/** Replies of `getWebhookEndpoint`. */
export interface GetWebhookEndpointReply {
  /** 200: Where it points and how it is doing. */
  ok(body: WebhookEndpoint, init?: ReplyInit): Replied<"getWebhookEndpoint">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getWebhookEndpoint">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getWebhookEndpoint">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getWebhookEndpoint">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getWebhookEndpoint">;
}

/** What a handler of `getWebhookEndpoint` is given. */
export interface GetWebhookEndpointContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whe_…`, as deliveries name it in `endpoint_id`. */
    readonly webhookEndpointId: string;
  };
  readonly reply: GetWebhookEndpointReply;
}

/**
 * Read a webhook endpoint (`GET /webhook-endpoints/{webhook_endpoint_id}`).
 *
 * Reads one endpoint: where it points, what it wants, whether its deliveries arrive and whether its secret is
 * being rotated. What was sent there is in its deliveries.
 */
export type GetWebhookEndpoint<App extends AppTypes = AppTypes> = (
  context: GetWebhookEndpointContext<App>,
) => Handled<"getWebhookEndpoint">;

/** Replies of `updateWebhookEndpoint`. */
export interface UpdateWebhookEndpointReply {
  /** 200: The endpoint, also where retries go that were waiting. */
  ok(body: WebhookEndpoint, init?: ReplyInit): Replied<"updateWebhookEndpoint">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateWebhookEndpoint">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateWebhookEndpoint">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateWebhookEndpoint">;
  /**
   * 422: A field is missing, malformed or unknown, or names something that does not exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"updateWebhookEndpoint">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateWebhookEndpoint">;
}

/** What a handler of `updateWebhookEndpoint` is given. */
export interface UpdateWebhookEndpointContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whe_…`, as deliveries name it in `endpoint_id`. */
    readonly webhookEndpointId: string;
  };
  readonly body: WebhookEndpointUpdate;
  readonly reply: UpdateWebhookEndpointReply;
}

/**
 * Change a webhook endpoint (`PATCH /webhook-endpoints/{webhook_endpoint_id}`).
 *
 * Changes address, events or description, or switches it on and off; `events` is replaced as a whole. Retries
 * under way go to the new address. Enabling a disabled endpoint starts with the next event; replay what was
 * missed. The secret stays: rotating it is an operation of its own.
 */
export type UpdateWebhookEndpoint<App extends AppTypes = AppTypes> = (
  context: UpdateWebhookEndpointContext<App>,
) => Handled<"updateWebhookEndpoint">;

/** Replies of `deleteWebhookEndpoint`. */
export interface DeleteWebhookEndpointReply {
  /** 204: Removed; nothing is sent there any more. */
  noContent(init?: ReplyInit): Replied<"deleteWebhookEndpoint">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"deleteWebhookEndpoint">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"deleteWebhookEndpoint">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"deleteWebhookEndpoint">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"deleteWebhookEndpoint">;
}

/** What a handler of `deleteWebhookEndpoint` is given. */
export interface DeleteWebhookEndpointContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whe_…`, as deliveries name it in `endpoint_id`. */
    readonly webhookEndpointId: string;
  };
  readonly reply: DeleteWebhookEndpointReply;
}

/**
 * Remove a webhook endpoint (`DELETE /webhook-endpoints/{webhook_endpoint_id}`).
 *
 * Removes an endpoint and its secrets. Deliveries waiting for a retry are dropped; those made can be read by
 * id until they are 30 days old.
 */
export type DeleteWebhookEndpoint<App extends AppTypes = AppTypes> = (
  context: DeleteWebhookEndpointContext<App>,
) => Handled<"deleteWebhookEndpoint">;

/** Replies of `listWebhookDeliveries`. */
export interface ListWebhookDeliveriesReply {
  /** 200: Deliveries with the answer of the last attempt. */
  ok(body: WebhookDeliveryList, init?: ReplyInit): Replied<"listWebhookDeliveries">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listWebhookDeliveries">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listWebhookDeliveries">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listWebhookDeliveries">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listWebhookDeliveries">;
}

/** What a handler of `listWebhookDeliveries` is given. */
export interface ListWebhookDeliveriesContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whe_…`, as deliveries name it in `endpoint_id`. */
    readonly webhookEndpointId: string;
  };
  readonly query: ListWebhookDeliveriesQuery;
  readonly reply: ListWebhookDeliveriesReply;
}

/**
 * List an endpoint's deliveries (`GET /webhook-endpoints/{webhook_endpoint_id}/deliveries`).
 *
 * Lists what was sent to the endpoint in the last 30 days, newest first unless `sort` says otherwise, with
 * the answer of the last attempt. Replays and test events have rows of their own. `from` and `to` bound
 * `created_at`.
 */
export type ListWebhookDeliveries<App extends AppTypes = AppTypes> = (
  context: ListWebhookDeliveriesContext<App>,
) => Handled<"listWebhookDeliveries">;

/** Replies of `replayWebhookDeliveries`. */
export interface ReplayWebhookDeliveriesReply {
  /** 202: How many are on their way again. */
  accepted(body: WebhookReplayResult, init?: ReplyInit): Replied<"replayWebhookDeliveries">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"replayWebhookDeliveries">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"replayWebhookDeliveries">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"replayWebhookDeliveries">;
  /**
   * 409: A replay of this endpoint is under way.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"replayWebhookDeliveries">;
  /**
   * 422: The range begins more than 30 days ago, or ends before it begins.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"replayWebhookDeliveries">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"replayWebhookDeliveries">;
}

/** What a handler of `replayWebhookDeliveries` is given. */
export interface ReplayWebhookDeliveriesContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whe_…`, as deliveries name it in `endpoint_id`. */
    readonly webhookEndpointId: string;
  };
  readonly body: WebhookReplay;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplayWebhookDeliveriesReply;
}

/**
 * Replay a range of events (`POST /webhook-endpoints/{webhook_endpoint_id}/replay`).
 *
 * Sends the events of a range again, oldest first, by default only those that never arrived. Types the
 * endpoint does not want now are left out. Event ids stay the same, timestamps and signatures are fresh. At
 * most 30 days back; one replay of an endpoint at a time. Each becomes a delivery of its own with
 * `replay_of`.
 */
export type ReplayWebhookDeliveries<App extends AppTypes = AppTypes> = (
  context: ReplayWebhookDeliveriesContext<App>,
) => Handled<"replayWebhookDeliveries">;

/** Replies of `rotateWebhookSecret`. */
export interface RotateWebhookSecretReply {
  /**
   * 200: The endpoint and what it signs with besides the older secrets: write it down, reading the endpoint
   * does not show it.
   */
  ok(body: WebhookEndpointWithSecret, init?: ReplyInit): Replied<"rotateWebhookSecret">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"rotateWebhookSecret">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"rotateWebhookSecret">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"rotateWebhookSecret">;
  /**
   * 409: The endpoint has two older secrets that still sign; wait until one expires, or rotate with
   * `grace_seconds` 0 next time.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"rotateWebhookSecret">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"rotateWebhookSecret">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"rotateWebhookSecret">;
}

/** What a handler of `rotateWebhookSecret` is given. */
export interface RotateWebhookSecretContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whe_…`, as deliveries name it in `endpoint_id`. */
    readonly webhookEndpointId: string;
  };
  readonly body: RotateInput | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: RotateWebhookSecretReply;
}

/**
 * Rotate a signing secret (`POST /webhook-endpoints/{webhook_endpoint_id}/rotate-secret`).
 *
 * Gives the endpoint a new signing secret and shows it once. Until `previous_secret_expires_at` every
 * delivery is signed with all live secrets, so the receiver can change over at its leisure; up to two older
 * ones can be live. With `grace_seconds` 0 only the new one signs from the next attempt on.
 */
export type RotateWebhookSecret<App extends AppTypes = AppTypes> = (
  context: RotateWebhookSecretContext<App>,
) => Handled<"rotateWebhookSecret">;

/** Replies of `testWebhookEndpoint`. */
export interface TestWebhookEndpointReply {
  /** 202: Queued, marked `test`. */
  accepted(body: WebhookDelivery, init?: ReplyInit): Replied<"testWebhookEndpoint">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"testWebhookEndpoint">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"testWebhookEndpoint">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"testWebhookEndpoint">;
  /**
   * 409: The endpoint is disabled.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"testWebhookEndpoint">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"testWebhookEndpoint">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"testWebhookEndpoint">;
}

/** What a handler of `testWebhookEndpoint` is given. */
export interface TestWebhookEndpointContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whe_…`, as deliveries name it in `endpoint_id`. */
    readonly webhookEndpointId: string;
  };
  readonly body: WebhookTest;
  readonly idempotencyKey: string | undefined;
  readonly reply: TestWebhookEndpointReply;
}

/**
 * Send a test event (`POST /webhook-endpoints/{webhook_endpoint_id}/test`).
 *
 * Sends a made-up event of the type, signed like a real one and marked `test`, whether or not the endpoint's
 * filter has the type. It is retried like any other, is not in the list of events, and says nothing about
 * anything that happened.
 */
export type TestWebhookEndpoint<App extends AppTypes = AppTypes> = (
  context: TestWebhookEndpointContext<App>,
) => Handled<"testWebhookEndpoint">;

/** Handlers of this module, as a file exports them. */
export interface WebhookEndpointsHandlers<App extends AppTypes = AppTypes> {
  readonly listWebhookEndpoints: ListWebhookEndpoints<App>;
  readonly createWebhookEndpoint: CreateWebhookEndpoint<App>;
  readonly getWebhookEndpoint: GetWebhookEndpoint<App>;
  readonly updateWebhookEndpoint: UpdateWebhookEndpoint<App>;
  readonly deleteWebhookEndpoint: DeleteWebhookEndpoint<App>;
  readonly listWebhookDeliveries: ListWebhookDeliveries<App>;
  readonly replayWebhookDeliveries: ReplayWebhookDeliveries<App>;
  readonly rotateWebhookSecret: RotateWebhookSecret<App>;
  readonly testWebhookEndpoint: TestWebhookEndpoint<App>;
}
