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
   * Reads one event, byte for byte as it was delivered. Gone after 30 days.
   *
   * @param eventId `evt_…`; receivers know it as `webhook-id`.
   * @throws {@link GetEventError}
   */
  get(eventId: string, options?: CallOptions): Call<Event, GetEventError>;

  /**
   * Replay an event
   *
   * Sends one event again, to one endpoint or to all that want it now. The id stays the same, so that
   * receivers who have seen it can tell.
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
