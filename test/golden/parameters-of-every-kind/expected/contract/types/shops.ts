// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Query parameters of `findItems`. */
export interface FindItemsQuery {
  filter?: { color?: string };
  sort?: string[];
  /** @default 25 */
  limit: number;
  near?: { [key: string]: unknown };
}

/** Headers of `findItems`. */
export interface FindItemsHeaders {
  prefer?: string;
}

/** Cookies of `findItems`. */
export interface FindItemsCookies {
  session: string;
}
