// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListOptions, PageCall } from "@heldsway/client-runtime";
import type { ListNotesError } from "../operations/notes.ts";
import type { ListNotesOk, ListNotesQuery } from "../types/notes.ts";
import type { Thing } from "../types/shared.ts";

export interface Notes {
  /** @throws {@link ListNotesError} */
  list(query?: ListNotesQuery, options?: ListOptions): PageCall<Thing, ListNotesOk, ListNotesError>;
}
