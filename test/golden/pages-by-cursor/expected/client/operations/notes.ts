// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type CallError,
  type Core,
  cursorPages,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type { ListNotesOk, ListNotesQuery } from "../types/notes.ts";
import type { Thing } from "../types/shared.ts";

/** What `listNotes` can fail with. */
export type ListNotesError = CallError;

/** @throws {@link ListNotesError} */
export function listNotes(
  core: Core,
  query?: ListNotesQuery,
  options?: ListOptions,
): PageCall<Thing, ListNotesOk, ListNotesError> {
  return list(
    core,
    {
      id: "listNotes",
      method: "GET",
      path: "/notes",
      paging: cursorPages({ parameter: "cursor", items: "data", next: ["meta", "next_cursor"] }),
    },
    { query },
    options,
  );
}
