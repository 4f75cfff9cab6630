// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Examples, mockApi, type MockOptions, type Mocks } from "@heldsway/mock-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type {
  AuditHandlers,
  CallsHandlers,
  EntriesHandlers,
  EventsHandlers,
  FilesHandlers,
  IssuesHandlers,
  JobsHandlers,
  LogsHandlers,
  MembersHandlers,
  NotesHandlers,
  ReportsHandlers,
  RunsHandlers,
  TagsHandlers,
} from "../server/index.ts";
import { auditExamples } from "./examples/audit.ts";
import { callsExamples } from "./examples/calls.ts";
import { entriesExamples } from "./examples/entries.ts";
import { eventsExamples } from "./examples/events.ts";
import { filesExamples } from "./examples/files.ts";
import { issuesExamples } from "./examples/issues.ts";
import { jobsExamples } from "./examples/jobs.ts";
import { logsExamples } from "./examples/logs.ts";
import { membersExamples } from "./examples/members.ts";
import { notesExamples } from "./examples/notes.ts";
import { reportsExamples } from "./examples/reports.ts";
import { runsExamples } from "./examples/runs.ts";
import { tagsExamples } from "./examples/tags.ts";

/** Handlers by operation, typed as the server's: what `mocks.use` takes. */
export interface MockHandlers
  extends AuditHandlers,
    CallsHandlers,
    EntriesHandlers,
    EventsHandlers,
    FilesHandlers,
    IssuesHandlers,
    JobsHandlers,
    LogsHandlers,
    MembersHandlers,
    NotesHandlers,
    ReportsHandlers,
    RunsHandlers,
    TagsHandlers {}

/** Mocks Page styles: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://api.example.com/v1"];

const examples: Examples = {
  ...auditExamples,
  ...callsExamples,
  ...entriesExamples,
  ...eventsExamples,
  ...filesExamples,
  ...issuesExamples,
  ...jobsExamples,
  ...logsExamples,
  ...membersExamples,
  ...notesExamples,
  ...reportsExamples,
  ...runsExamples,
  ...tagsExamples,
};
