// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  cursorPages,
  lastIdPages,
  linkPages,
  nextUrlPages,
  numberedPages,
  offsetPages,
  type ResourceTable,
} from "@heldsway/client-runtime";
import type { Audit } from "./resources/audit.ts";
import type { Calls } from "./resources/calls.ts";
import type { Entries } from "./resources/entries.ts";
import type { Events } from "./resources/events.ts";
import type { Files } from "./resources/files.ts";
import type { Issues } from "./resources/issues.ts";
import type { Jobs } from "./resources/jobs.ts";
import type { Logs } from "./resources/logs.ts";
import type { Members } from "./resources/members.ts";
import type { Notes } from "./resources/notes.ts";
import type { Reports } from "./resources/reports.ts";
import type { Runs } from "./resources/runs.ts";
import type { Tags } from "./resources/tags.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  audit: {
    list: "GET query pages ~Audit /audit",
  } satisfies ResourceTable<Audit>,
  calls: {
    list: ["GET query pages ~Calls /calls", {
      paging: nextUrlPages({ items: "calls", next: "next_page_uri" }),
    }],
  } satisfies ResourceTable<Calls>,
  entries: {
    list: ["GET query pages ~Entries /entries", {
      paging: offsetPages({ parameter: "offset", items: "entries", limit: "limit", total: "total_count" }),
    }],
  } satisfies ResourceTable<Entries>,
  events: {
    list: ["GET query pages ~Events /events", {
      paging: cursorPages({ parameter: "iterator", items: "data", next: "iterator", done: "done" }),
    }],
  } satisfies ResourceTable<Events>,
  files: {
    list: ["GET query pages ~Files /files", {
      paging: cursorPages({ parameter: "after", items: "data", next: "last_id", hasMore: "has_more" }),
    }],
  } satisfies ResourceTable<Files>,
  issues: {
    list: ["GET query pages ~Issues /issues", { paging: linkPages() }],
  } satisfies ResourceTable<Issues>,
  jobs: {
    list: ["GET query pages ~Jobs /jobs", {
      paging: lastIdPages({ parameter: "after", items: "data", hasMore: "has_more" }),
    }],
  } satisfies ResourceTable<Jobs>,
  logs: {
    search: ["POST body pages ~Logs /logs/~", {
      paging: cursorPages({ parameter: "cursor", in: "body", items: "results", next: "next_cursor" }),
    }],
  } satisfies ResourceTable<Logs>,
  members: {
    list: ["GET query pages ~Members /members", { paging: numberedPages({ parameter: "page" }) }],
  } satisfies ResourceTable<Members>,
  notes: {
    list: ["GET query pages ~Notes /notes", {
      paging: cursorPages({ parameter: "cursor", items: "data", next: ["meta", "next_cursor"] }),
    }],
  } satisfies ResourceTable<Notes>,
  reports: {
    list: ["GET query pages ~Reports /reports", {
      paging: numberedPages({ parameter: "page", items: "items", first: 0, current: "page", totalPages: "total_pages" }),
    }],
  } satisfies ResourceTable<Reports>,
  runs: {
    list: ["GET query pages ~Runs /runs", { paging: linkPages({ items: "runs" }) }],
  } satisfies ResourceTable<Runs>,
  tags: {
    list: "GET query ~Tags /tags",
  } satisfies ResourceTable<Tags>,
};
