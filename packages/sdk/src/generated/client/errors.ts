// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Codes that every operation can fail with. */
export type CommonErrorCode =
  | "internal_error"
  | "rate_limited"
  | "service_unavailable";
