// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Requests } from "@heldsway/conformance-runtime";

export const eventsRequests: Requests = {
  listEvents: {},
  getEvent: { path: { event_id: "evt_01m1rg9f5wfnpfzvc3n065a66p" } },
  replayEvent: {
    path: { event_id: "evt_01m1rg9f5wfnpfzvc3n065a66p" },
    body: {
      mediaType: "application/json",
      kind: "json",
      value: { endpoint_id: "whe_01kznaz200ffmf0xtjs6bgezkd" },
    },
  },
};
