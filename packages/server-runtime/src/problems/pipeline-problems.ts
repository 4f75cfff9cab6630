import type { ProblemDefinition } from "./problem.ts";

/**
 * Problems the pipeline answers with by itself. A document that lists the same code may give it another
 * title; the status is the pipeline's.
 */
export const pipelineProblems = {
  bad_request: { status: 400, title: "Bad request" },
  invalid_json: { status: 400, title: "Malformed JSON" },
  invalid_parameter: { status: 400, title: "Invalid parameter" },
  invalid_idempotency_key: { status: 400, title: "Invalid idempotency key" },
  invalid_cursor: { status: 400, title: "Invalid cursor" },
  unauthorized: { status: 401, title: "Unauthorized" },
  insufficient_scope: { status: 403, title: "Insufficient scope" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  not_acceptable: { status: 406, title: "Not acceptable" },
  request_timeout: { status: 408, title: "Request timeout" },
  idempotency_in_progress: { status: 409, title: "Request in progress" },
  payload_too_large: { status: 413, title: "Payload too large" },
  unsupported_media_type: { status: 415, title: "Unsupported media type" },
  validation_failed: { status: 422, title: "Validation failed" },
  idempotency_key_reused: { status: 422, title: "Idempotency key reused" },
  rate_limited: { status: 429, title: "Too many requests" },
  headers_too_large: { status: 431, title: "Request headers too large" },
  internal_error: { status: 500, title: "Internal server error" },
  not_implemented: { status: 501, title: "Not implemented" },
  service_unavailable: { status: 503, title: "Service unavailable" },
} as const satisfies { readonly [code: string]: ProblemDefinition };

/** Code of a problem the pipeline makes. */
export type PipelineProblemCode = keyof typeof pipelineProblems;
