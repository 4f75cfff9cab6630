// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Examples, mockApi, type MockOptions, type Mocks } from "@heldsway/mock-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type { CallsHandlers, IssuesHandlers, RunsHandlers } from "../server/index.ts";
import { callsExamples } from "./examples/calls.ts";
import { issuesExamples } from "./examples/issues.ts";
import { runsExamples } from "./examples/runs.ts";

/** Handlers by operation, typed as the server's: what `mocks.use` takes. */
export interface MockHandlers extends CallsHandlers, IssuesHandlers, RunsHandlers {}

/** Mocks Links: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://api.example.com/v1"];

const examples: Examples = {
  ...callsExamples,
  ...issuesExamples,
  ...runsExamples,
};
