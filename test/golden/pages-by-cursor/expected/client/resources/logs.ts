// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { SearchLogsError } from "../operations/logs.ts";
import type { SearchLogsBody, SearchLogsOk } from "../types/logs.ts";
import type { Thing } from "../types/shared.ts";

export interface Logs {
  /** @throws {@link SearchLogsError} */
  search(body: SearchLogsBody, options?: ListOptions): PageCall<Thing, SearchLogsOk, SearchLogsError>;
}
