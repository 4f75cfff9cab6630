// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Examples, mockApi, type MockOptions, type Mocks } from "@heldsway/mock-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type { FilesHandlers, JobsHandlers } from "../server/index.ts";
import { filesExamples } from "./examples/files.ts";
import { jobsExamples } from "./examples/jobs.ts";

/** Handlers by operation, typed as the server's: what `mocks.use` takes. */
export interface MockHandlers extends FilesHandlers, JobsHandlers {}

/** Mocks Ids: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://api.example.com/v1"];

const examples: Examples = {
  ...filesExamples,
  ...jobsExamples,
};
