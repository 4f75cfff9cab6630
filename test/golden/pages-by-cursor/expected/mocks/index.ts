// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Examples, mockApi, type MockOptions, type Mocks } from "@heldsway/mock-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type { AuditHandlers, EventsHandlers, LogsHandlers, NotesHandlers } from "../server/index.ts";
import { auditExamples } from "./examples/audit.ts";
import { eventsExamples } from "./examples/events.ts";
import { logsExamples } from "./examples/logs.ts";
import { notesExamples } from "./examples/notes.ts";

/** Handlers by operation, typed as the server's: what `mocks.use` takes. */
export interface MockHandlers extends AuditHandlers, EventsHandlers, LogsHandlers, NotesHandlers {}

/** Mocks Cursors: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://api.example.com/v1"];

const examples: Examples = {
  ...auditExamples,
  ...eventsExamples,
  ...logsExamples,
  ...notesExamples,
};
