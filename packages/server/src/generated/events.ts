// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Event, EventList, EventReplay, EventReplayResult, ListEventsQuery } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listEvents`. */
export interface ListEventsReply {
  /** 200: Events as they were sent, or would have been. */
  ok(body: EventList, init?: ReplyInit): Replied<"listEvents">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listEvents">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listEvents">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listEvents">;
}

/** What a handler of `listEvents` is given. */
export interface ListEventsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListEventsQuery;
  readonly reply: ListEventsReply;
}

/**
 * List events (`GET /events`).
 *
 * Lists the events of the last 30 days, newest first unless `sort` says otherwise, whether or not an endpoint
 * wanted them. `from` and `to` bound `created_at`. `object_id` finds the history of one resource.
 */
export type ListEvents<App extends AppTypes = AppTypes> = (
  context: ListEventsContext<App>,
) => Handled<"listEvents">;

/** Replies of `getEvent`. */
export interface GetEventReply {
  /** 200: The event as it was sent. */
  ok(body: Event, init?: ReplyInit): Replied<"getEvent">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getEvent">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getEvent">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getEvent">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getEvent">;
}

/** What a handler of `getEvent` is given. */
export interface GetEventContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `evt_…`; receivers know it as `webhook-id`. */
    readonly eventId: string;
  };
  readonly reply: GetEventReply;
}

/**
 * Read an event (`GET /events/{event_id}`).
 *
 * Reads one event with the resource as it was at the time, not as it is now: what every endpoint that wanted
 * it was sent. Events are kept for 30 days and are a 404 from then on; the audit log keeps what happened.
 */
export type GetEvent<App extends AppTypes = AppTypes> = (
  context: GetEventContext<App>,
) => Handled<"getEvent">;

/** Replies of `replayEvent`. */
export interface ReplayEventReply {
  /** 202: A delivery for each endpoint. */
  accepted(body: EventReplayResult, init?: ReplyInit): Replied<"replayEvent">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"replayEvent">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"replayEvent">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"replayEvent">;
  /**
   * 409: The endpoint named in `endpoint_id` is disabled; leave it out to reach those that are enabled.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"replayEvent">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"replayEvent">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"replayEvent">;
}

/** What a handler of `replayEvent` is given. */
export interface ReplayEventContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `evt_…`; receivers know it as `webhook-id`. */
    readonly eventId: string;
  };
  readonly body: EventReplay | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplayEventReply;
}

/**
 * Replay an event (`POST /events/{event_id}/replay`).
 *
 * Sends one event again, to one endpoint or to all enabled ones that want its type now, those added since
 * included. The id stays the same, so that receivers who have seen it can tell. When none wants it,
 * `deliveries` is empty.
 */
export type ReplayEvent<App extends AppTypes = AppTypes> = (
  context: ReplayEventContext<App>,
) => Handled<"replayEvent">;

/** Handlers of this module, as a file exports them. */
export interface EventsHandlers<App extends AppTypes = AppTypes> {
  readonly listEvents: ListEvents<App>;
  readonly getEvent: GetEvent<App>;
  readonly replayEvent: ReplayEvent<App>;
}
