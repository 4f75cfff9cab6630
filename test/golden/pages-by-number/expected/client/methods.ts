// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { numberedPages, type ResourceTable } from "@heldsway/client-runtime";
import type { Entries } from "./resources/entries.ts";
import type { Members } from "./resources/members.ts";
import type { Reports } from "./resources/reports.ts";
import type { Tags } from "./resources/tags.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  entries: {
    list: "GET query pages ~Entries /entries",
  } satisfies ResourceTable<Entries>,
  members: {
    list: ["GET query pages ~Members /members", { paging: numberedPages({ parameter: "page" }) }],
  } satisfies ResourceTable<Members>,
  reports: {
    list: ["GET query pages ~Reports /reports", {
      paging: numberedPages({ parameter: "page", items: "items", first: 0, current: "page", totalPages: "total_pages" }),
    }],
  } satisfies ResourceTable<Reports>,
  tags: {
    list: "GET query ~Tags /tags",
  } satisfies ResourceTable<Tags>,
};
