// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Codes that every operation can fail with. */
export type CommonErrorCode =
  | "bad_request"
  | "internal_error"
  | "invalid_parameter"
  | "rate_limited"
  | "service_unavailable";
