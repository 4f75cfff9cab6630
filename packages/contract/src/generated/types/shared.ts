// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** Who gets a conversion when several could. New values may appear. */
export type AttributionModel = "last_touch" | "first_touch" | "coupon_priority" | "multi_touch";

/** New values may appear. */
export type CommissionTermsType = "percentage" | "flat";

/** ISO 4217 code. */
export type Currency = string;

/** Where the key works: on real data or in the sandbox. */
export type Environment = "live" | "sandbox";

/** Your own keys and values, up to 50; we store them and hand them back. */
export type Metadata = { [key: string]: string };

/** Plan of the workspace. New plans may appear. */
export type Plan = "nano" | "basic" | "standard" | "custom";

/**
 * What went wrong (RFC 9457). `code` is for programs, `detail` for people. Some codes add members of their
 * own, such as `existing_id` or `allowed`.
 */
export interface Problem {
  /** Page that explains the code. */
  type: string;
  /** The same for every occurrence of the code. */
  title: string;
  status: number;
  code: ProblemCode;
  /** What happened this time. */
  detail: string;
  /** Path of the request. */
  instance: string;
  request_id: string;
  /** With `invalid_state_transition`: the statuses that can follow. */
  allowed?: string[];
  /** With `invalid_state_transition`: the status the resource has. */
  current_status?: string;
  /** The offending parts of the request. */
  errors?: ProblemIssue[];
  /** With `duplicate_resource`: the resource that is in the way. */
  existing_id?: string;
  /** With `plan_upgrade_required`: the least plan that suffices. */
  required_plan?: Plan;
  /** With `insufficient_scope`: the scopes the key lacks. */
  required_scopes?: Scope[];
}

/** Stable names of what can go wrong. New codes may appear. */
export type ProblemCode =
  | "bad_request"
  | "invalid_json"
  | "invalid_parameter"
  | "invalid_cursor"
  | "invalid_idempotency_key"
  | "unauthorized"
  | "insufficient_scope"
  | "plan_upgrade_required"
  | "wrong_environment"
  | "https_required"
  | "not_found"
  | "method_not_allowed"
  | "not_acceptable"
  | "request_timeout"
  | "idempotency_in_progress"
  | "invalid_state_transition"
  | "duplicate_resource"
  | "resource_in_use"
  | "fraud_hold_active"
  | "payload_too_large"
  | "unsupported_media_type"
  | "validation_failed"
  | "idempotency_key_reused"
  | "insufficient_balance"
  | "below_minimum"
  | "rate_limited"
  | "headers_too_large"
  | "internal_error"
  | "not_implemented"
  | "service_unavailable";

/** One offending part of a request: `pointer` into the body, or the name of a `parameter`. */
export interface ProblemIssue {
  code: string;
  detail: string;
  parameter?: string;
  /** JSON pointer (RFC 6901) into the body. */
  pointer?: string;
}

/** At most `limit` requests in any `window_seconds`. */
export interface RateLimitPolicy {
  limit: number;
  window_seconds: number;
}

/** One rule that set a commission. */
export interface RuleTraceEntry {
  /** New values may appear. */
  rule: "affiliate_override" | "program_level" | "program_default";
  level: number;
  /** Percent; null for a flat amount. */
  rate: string | null;
  /** The commission, in minor units. */
  amount: number;
}

/** What a key may do. A write scope includes `read-only`; `admin` includes all. New scopes may appear. */
export type Scope = "read-only" | "conversion-write" | "payout-write" | "admin";
