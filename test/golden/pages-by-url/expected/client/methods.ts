// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { linkPages, type ResourceTable } from "@heldsway/client-runtime";
import type { Calls } from "./resources/calls.ts";
import type { Issues } from "./resources/issues.ts";
import type { Runs } from "./resources/runs.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  calls: {
    list: "GET query pages ~Calls /calls",
  } satisfies ResourceTable<Calls>,
  issues: {
    list: ["GET query pages ~Issues /issues", { paging: linkPages() }],
  } satisfies ResourceTable<Issues>,
  runs: {
    list: ["GET query pages ~Runs /runs", { paging: linkPages({ items: "runs" }) }],
  } satisfies ResourceTable<Runs>,
};
