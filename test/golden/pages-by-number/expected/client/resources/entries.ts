// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListEntriesError } from "../operations/entries.ts";
import type { ListEntriesOk, ListEntriesQuery } from "../types/entries.ts";
import type { Thing } from "../types/shared.ts";

export interface Entries {
  /** @throws {@link ListEntriesError} */
  list(query?: ListEntriesQuery, options?: ListOptions): PageCall<Thing, ListEntriesOk, ListEntriesError>;
}
