// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Query parameters of `listTags`. */
export interface ListTagsQuery {
  page?: number;
}
