// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ProblemDefinition } from "@heldsway/server-runtime";

/** Problem codes of the document, with status and title of the problem details they are sent as. */
export const problems = {
  bad_request: { status: 400, title: "Bad request" },
  below_minimum: { status: 422, title: "Below minimum" },
  duplicate_resource: { status: 409, title: "Duplicate resource" },
  fraud_hold_active: { status: 409, title: "Fraud hold active" },
  https_required: { status: 403, title: "HTTPS required" },
  idempotency_in_progress: { status: 409, title: "Idempotency in progress" },
  idempotency_key_reused: { status: 422, title: "Idempotency key reused" },
  insufficient_balance: { status: 422, title: "Insufficient balance" },
  insufficient_scope: { status: 403, title: "Insufficient scope" },
  internal_error: { status: 500, title: "Internal error" },
  invalid_cursor: { status: 400, title: "Invalid cursor" },
  invalid_idempotency_key: { status: 400, title: "Invalid idempotency key" },
  invalid_json: { status: 400, title: "Invalid JSON" },
  invalid_parameter: { status: 400, title: "Invalid parameter" },
  invalid_state_transition: { status: 409, title: "Invalid state transition" },
  not_acceptable: { status: 406, title: "Not acceptable" },
  not_found: { status: 404, title: "Not found" },
  payload_too_large: { status: 413, title: "Payload too large" },
  plan_upgrade_required: { status: 403, title: "Plan upgrade required" },
  rate_limited: { status: 429, title: "Rate limited" },
  resource_in_use: { status: 409, title: "Resource in use" },
  service_unavailable: { status: 503, title: "Service unavailable" },
  unauthorized: { status: 401, title: "Unauthorized" },
  unsupported_media_type: { status: 415, title: "Unsupported media type" },
  validation_failed: { status: 422, title: "Validation failed" },
  wrong_environment: { status: 403, title: "Wrong environment" },
} as const satisfies { readonly [code: string]: ProblemDefinition };
