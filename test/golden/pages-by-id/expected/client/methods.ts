// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { lastIdPages, type ResourceTable } from "@heldsway/client-runtime";
import type { Files } from "./resources/files.ts";
import type { Jobs } from "./resources/jobs.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  files: {
    list: "GET query pages ~Files /files",
  } satisfies ResourceTable<Files>,
  jobs: {
    list: ["GET query pages ~Jobs /jobs", {
      paging: lastIdPages({ parameter: "after", items: "data", hasMore: "has_more" }),
    }],
  } satisfies ResourceTable<Jobs>,
};
