// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Query parameters of `findItems`. */
export interface FindItemsQuery {
  filter?: { color?: string | undefined } | undefined;
  sort?: string[] | undefined;
  /** @default 25 */
  limit?: number | undefined;
  near?: { [key: string]: unknown } | undefined;
}

/** Headers of `findItems`. */
export interface FindItemsHeaders {
  prefer?: string | undefined;
}

/** Cookies of `findItems`. */
export interface FindItemsCookies {
  session: string;
}
