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
import type { Event, EventList, EventReplay, EventReplayResult, ListEventsQuery } from "../types/events.ts";
import type { Problem } from "../types/shared.ts";

/** What `listEvents` can fail with. */
export type ListEventsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List events
 *
 * Lists the events of the last 30 days, newest first unless `sort` says otherwise, whether or not an endpoint
 * wanted them. `from` and `to` bound `created_at`. `object_id` finds the history of one resource.
 *
 * @throws {@link ListEventsError}
 */
export function listEvents(
  core: Core,
  query?: ListEventsQuery,
  options?: ListOptions,
): PageCall<Event, EventList, ListEventsError> {
  return list(core, { id: "listEvents", method: "GET", path: "/events", paging: pages }, { query }, options);
}

/** What `getEvent` can fail with. */
export type GetEventError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read an event
 *
 * Reads one event with the resource as it was at the time, not as it is now: what every endpoint that wanted
 * it was sent. Events are kept for 30 days and are a 404 from then on; the audit log keeps what happened.
 *
 * @param eventId `evt_…`; receivers know it as `webhook-id`.
 * @throws {@link GetEventError}
 */
export function getEvent(core: Core, eventId: string, options?: CallOptions): Call<Event, GetEventError> {
  return call(
    core,
    { id: "getEvent", method: "GET", path: "/events/{event_id}" },
    { path: { event_id: eventId } },
    options,
  );
}

/** What `replayEvent` can fail with. */
export type ReplayEventError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Replay an event
 *
 * Sends one event again, to one endpoint or to all enabled ones that want its type now, those added since
 * included. The id stays the same, so that receivers who have seen it can tell. When none wants it,
 * `deliveries` is empty.
 *
 * @param eventId `evt_…`; receivers know it as `webhook-id`.
 * @throws {@link ReplayEventError}
 */
export function replayEvent(
  core: Core,
  eventId: string,
  body?: EventReplay,
  options?: KeyedCallOptions,
): Call<EventReplayResult, ReplayEventError> {
  return call(
    core,
    { id: "replayEvent", method: "POST", path: "/events/{event_id}/replay", isKeyed: true },
    { path: { event_id: eventId }, body },
    options,
  );
}
