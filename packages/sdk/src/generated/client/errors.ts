// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Codes that every operation can fail with. */
export type CommonErrorCode =
  | "bad_request"
  | "internal_error"
  | "invalid_parameter"
  | "rate_limited"
  | "service_unavailable";

/** Codes that every operation that takes a credential can fail with. */
export type CredentialErrorCode =
  | "https_required"
  | "unauthorized"
  | "wrong_environment";

/** Codes that every operation that needs a scope can fail with. */
export type ScopeErrorCode =
  | "insufficient_scope"
  | "plan_upgrade_required";

/** Codes that every operation that takes a body can fail with. */
export type BodyErrorCode =
  | "invalid_json"
  | "not_acceptable"
  | "payload_too_large"
  | "unsupported_media_type"
  | "validation_failed";

/** Codes that every operation that takes an idempotency key can fail with. */
export type IdempotencyErrorCode =
  | "idempotency_in_progress"
  | "idempotency_key_reused"
  | "invalid_idempotency_key";
