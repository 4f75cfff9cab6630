// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type { GetEventError, ListEventsError, ReplayEventError } from "../operations/events.ts";
import type { Event, EventList, EventReplay, EventReplayResult, ListEventsQuery } from "../types/events.ts";

/** What happened in the last 30 days, whether or not a webhook was sent for it. */
export interface Events {
  /**
   * List events
   *
   * Lists the events of the last 30 days, newest first unless `sort` says otherwise, whether or not an
   * endpoint wanted them. `from` and `to` bound `created_at`. `object_id` finds the history of one resource.
   *
   * @throws {@link ListEventsError}
   */
  list(query?: ListEventsQuery, options?: ListOptions): PageCall<Event, EventList, ListEventsError>;

  /**
   * Read an event
   *
   * Reads one event with the resource as it was at the time, not as it is now: what every endpoint that
   * wanted it was sent. Events are kept for 30 days and are a 404 from then on; the audit log keeps what
   * happened.
   *
   * @param eventId `evt_…`; receivers know it as `webhook-id`.
   * @throws {@link GetEventError}
   */
  get(eventId: string, options?: CallOptions): Call<Event, GetEventError>;

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
  replay(
    eventId: string,
    body?: EventReplay,
    options?: KeyedCallOptions,
  ): Call<EventReplayResult, ReplayEventError>;
}
