// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { Things } from "../types/shared.ts";
import type { ListTagsQuery } from "../types/tags.ts";

/** What `listTags` can fail with. */
export type ListTagsError = CallError;

/** @throws {@link ListTagsError} */
export function listTags(
  core: Core,
  query?: ListTagsQuery,
  options?: CallOptions,
): Call<Things, ListTagsError> {
  return call(core, { id: "listTags", method: "GET", path: "/tags" }, { query }, options);
}
