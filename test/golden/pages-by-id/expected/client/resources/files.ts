// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListFilesError } from "../operations/files.ts";
import type { ListFilesOk, ListFilesQuery } from "../types/files.ts";
import type { Thing } from "../types/shared.ts";

export interface Files {
  /** @throws {@link ListFilesError} */
  list(query?: ListFilesQuery, options?: ListOptions): PageCall<Thing, ListFilesOk, ListFilesError>;
}
