// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Query parameters of `listMembers`. */
export interface ListMembersQuery {
  /** @default 1 */
  page: number;
  limit?: number;
}
