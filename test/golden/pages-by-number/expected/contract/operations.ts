// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { listEntries } from "./operations/entries.ts";
import { listMembers } from "./operations/members.ts";
import { listReports } from "./operations/reports.ts";
import { listTags } from "./operations/tags.ts";

/** All operations by handler name. */
export const operations = {
  listEntries,
  listMembers,
  listReports,
  listTags,
};
