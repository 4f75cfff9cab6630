// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Things } from "./shared.ts";

export interface ListNotesOk {
  data?: Things;
  meta?: { next_cursor?: string | null };
}

/** Query parameters of `listNotes`. */
export interface ListNotesQuery {
  cursor?: string | undefined;
  limit?: number | undefined;
}
