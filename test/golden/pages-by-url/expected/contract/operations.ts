// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { listCalls } from "./operations/calls.ts";
import { listIssues } from "./operations/issues.ts";
import { listRuns } from "./operations/runs.ts";

/** All operations by handler name. */
export const operations = {
  listCalls,
  listIssues,
  listRuns,
};
