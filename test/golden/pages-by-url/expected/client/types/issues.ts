// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Query parameters of `listIssues`. */
export interface ListIssuesQuery {
  page?: number | undefined;
  limit?: number | undefined;
}
