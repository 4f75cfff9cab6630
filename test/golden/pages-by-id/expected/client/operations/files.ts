// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type CallError, type Core, list, type ListOptions, type PageCall } from "@heldsway/client-runtime";
import { pages } from "../pages.ts";
import type { ListFilesOk, ListFilesQuery } from "../types/files.ts";
import type { Thing } from "../types/shared.ts";

/** What `listFiles` can fail with. */
export type ListFilesError = CallError;

/** @throws {@link ListFilesError} */
export function listFiles(
  core: Core,
  query?: ListFilesQuery,
  options?: ListOptions,
): PageCall<Thing, ListFilesOk, ListFilesError> {
  return list(core, { id: "listFiles", method: "GET", path: "/files", paging: pages }, { query }, options);
}
