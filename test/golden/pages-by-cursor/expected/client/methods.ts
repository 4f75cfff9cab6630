// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { cursorPages, type ResourceTable } from "@heldsway/client-runtime";
import type { Audit } from "./resources/audit.ts";
import type { Events } from "./resources/events.ts";
import type { Logs } from "./resources/logs.ts";
import type { Notes } from "./resources/notes.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  audit: {
    list: "GET query pages ~Audit /audit",
  } satisfies ResourceTable<Audit>,
  events: {
    list: ["GET query pages ~Events /events", {
      paging: cursorPages({ parameter: "iterator", items: "data", next: "iterator", done: "done" }),
    }],
  } satisfies ResourceTable<Events>,
  logs: {
    search: ["POST body pages ~Logs /logs/~", {
      paging: cursorPages({ parameter: "cursor", in: "body", items: "results", next: "next_cursor" }),
    }],
  } satisfies ResourceTable<Logs>,
  notes: {
    list: ["GET query pages ~Notes /notes", {
      paging: cursorPages({ parameter: "cursor", items: "data", next: ["meta", "next_cursor"] }),
    }],
  } satisfies ResourceTable<Notes>,
};
