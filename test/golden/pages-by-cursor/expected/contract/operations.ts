// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { listAudit } from "./operations/audit.ts";
import { listEvents } from "./operations/events.ts";
import { searchLogs } from "./operations/logs.ts";
import { listNotes } from "./operations/notes.ts";

/** All operations by handler name. */
export const operations = {
  listAudit,
  listEvents,
  searchLogs,
  listNotes,
};
