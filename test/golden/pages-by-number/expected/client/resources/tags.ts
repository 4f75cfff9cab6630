// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { ListTagsError } from "../operations/tags.ts";
import type { Things } from "../types/shared.ts";
import type { ListTagsQuery } from "../types/tags.ts";

export interface Tags {
  /** @throws {@link ListTagsError} */
  list(query?: ListTagsQuery, options?: CallOptions): Call<Things, ListTagsError>;
}
