// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { listAudit } from "./operations/audit.ts";
import { listCalls } from "./operations/calls.ts";
import { listEntries } from "./operations/entries.ts";
import { listEvents } from "./operations/events.ts";
import { listFiles } from "./operations/files.ts";
import { listIssues } from "./operations/issues.ts";
import { listJobs } from "./operations/jobs.ts";
import { searchLogs } from "./operations/logs.ts";
import { listMembers } from "./operations/members.ts";
import { listNotes } from "./operations/notes.ts";
import { listReports } from "./operations/reports.ts";
import { listRuns } from "./operations/runs.ts";
import { listTags } from "./operations/tags.ts";

/** All operations by handler name. */
export const operations = {
  listAudit,
  listCalls,
  listEntries,
  listEvents,
  listFiles,
  listIssues,
  listJobs,
  searchLogs,
  listMembers,
  listNotes,
  listReports,
  listRuns,
  listTags,
};
