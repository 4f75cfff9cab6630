// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Examples, mockApi, type MockOptions, type Mocks } from "@heldsway/mock-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type { EntriesHandlers, MembersHandlers, ReportsHandlers, TagsHandlers } from "../server/index.ts";
import { entriesExamples } from "./examples/entries.ts";
import { membersExamples } from "./examples/members.ts";
import { reportsExamples } from "./examples/reports.ts";
import { tagsExamples } from "./examples/tags.ts";

/** Handlers by operation, typed as the server's: what `mocks.use` takes. */
export interface MockHandlers extends EntriesHandlers, MembersHandlers, ReportsHandlers, TagsHandlers {}

/** Mocks Numbers: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://api.example.com/v1"];

const examples: Examples = {
  ...entriesExamples,
  ...membersExamples,
  ...reportsExamples,
  ...tagsExamples,
};
