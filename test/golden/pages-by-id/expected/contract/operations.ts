// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { listFiles } from "./operations/files.ts";
import { listJobs } from "./operations/jobs.ts";

/** All operations by handler name. */
export const operations = {
  listFiles,
  listJobs,
};
