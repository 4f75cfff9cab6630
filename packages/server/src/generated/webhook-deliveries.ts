// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { WebhookDelivery, WebhookDeliveryDetail } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `getWebhookDelivery`. */
export interface GetWebhookDeliveryReply {
  /** 200: What was sent, and what came back. */
  ok(body: WebhookDeliveryDetail, init?: ReplyInit): Replied<"getWebhookDelivery">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getWebhookDelivery">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getWebhookDelivery">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getWebhookDelivery">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getWebhookDelivery">;
}

/** What a handler of `getWebhookDelivery` is given. */
export interface GetWebhookDeliveryContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whd_…`, of one event on its way to one endpoint. */
    readonly webhookDeliveryId: string;
  };
  readonly reply: GetWebhookDeliveryReply;
}

/**
 * Read a delivery (`GET /webhook-deliveries/{webhook_delivery_id}`).
 *
 * Reads one delivery: the request of its last attempt, byte for byte, and the start of the answer; for a
 * pending one, the attempt to come. Gone, and a 404, 30 days after it was queued.
 */
export type GetWebhookDelivery<App extends AppTypes = AppTypes> = (
  context: GetWebhookDeliveryContext<App>,
) => Handled<"getWebhookDelivery">;

/** Replies of `replayWebhookDelivery`. */
export interface ReplayWebhookDeliveryReply {
  /** 202: Queued as a delivery of its own. */
  accepted(body: WebhookDelivery, init?: ReplyInit): Replied<"replayWebhookDelivery">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"replayWebhookDelivery">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"replayWebhookDelivery">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"replayWebhookDelivery">;
  /**
   * 409: The endpoint of the first delivery is disabled; enable it, then replay.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"replayWebhookDelivery">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"replayWebhookDelivery">;
}

/** What a handler of `replayWebhookDelivery` is given. */
export interface ReplayWebhookDeliveryContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `whd_…`, of one event on its way to one endpoint. */
    readonly webhookDeliveryId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplayWebhookDeliveryReply;
}

/**
 * Replay a delivery (`POST /webhook-deliveries/{webhook_delivery_id}/replay`).
 *
 * Sends the event of one delivery again to the same endpoint, as a new delivery that points back with
 * `replay_of`, whether the first one arrived or not. The event id stays the same; attempts and signatures
 * start anew.
 */
export type ReplayWebhookDelivery<App extends AppTypes = AppTypes> = (
  context: ReplayWebhookDeliveryContext<App>,
) => Handled<"replayWebhookDelivery">;

/** Handlers of this module, as a file exports them. */
export interface WebhookDeliveriesHandlers<App extends AppTypes = AppTypes> {
  readonly getWebhookDelivery: GetWebhookDelivery<App>;
  readonly replayWebhookDelivery: ReplayWebhookDelivery<App>;
}
