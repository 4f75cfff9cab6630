// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ReplyExamples } from "@heldsway/mock-runtime";

export const badRequestReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      invalid_cursor: {
        code: "invalid_cursor",
        detail: "the cursor is damaged or belongs to another list; start again without it",
        errors: [
          {
            code: "invalid_cursor",
            detail: "was not issued for this list with these filters",
            parameter: "cursor",
          },
        ],
      },
      invalid_parameter: {
        code: "invalid_parameter",
        detail: "1 parameter is invalid",
        errors: [{ code: "maximum", detail: "must be at most 100", parameter: "limit" }],
      },
    },
  },
};

export const unauthorizedReply: ReplyExamples = {
  headers: { "WWW-Authenticate": 'Bearer realm="api", error="invalid_token"' },
  contents: {
    "application/problem+json": {
      unauthorized: { code: "unauthorized", detail: "the API key is unknown, revoked or expired" },
    },
  },
};

export const forbiddenReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      insufficient_scope: {
        code: "insufficient_scope",
        detail: 'the credential needs scope "admin"',
        required_scopes: ["admin"],
      },
      plan_upgrade_required: {
        code: "plan_upgrade_required",
        detail: 'API access needs plan "standard"; the workspace is on "nano"',
        required_plan: "standard",
      },
    },
  },
};

export const notAcceptableReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      not_acceptable: { code: "not_acceptable", detail: "this operation answers application/json" },
    },
  },
};

export const tooManyRequestsReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      rate_limited: {
        code: "rate_limited",
        detail: "the limit is 1000 requests in 60 seconds; try again in 12 seconds",
      },
    },
  },
};

export const internalServerErrorReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      internal_error: {
        code: "internal_error",
        detail: "something failed on our side; quote the request id when you report it",
      },
    },
  },
};

export const serviceUnavailableReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      service_unavailable: {
        code: "service_unavailable",
        detail: "the request could not be finished; send it again, with the same idempotency key if it had one",
      },
    },
  },
};

export const badRequestReply2: ReplyExamples = {
  contents: {
    "application/problem+json": {
      invalid_idempotency_key: {
        code: "invalid_idempotency_key",
        detail: "Idempotency-Key must be 1 to 255 visible ASCII characters, bare or in double quotes",
        errors: [{ code: "syntax", detail: "must be one key", parameter: "Idempotency-Key" }],
      },
      invalid_json: { code: "invalid_json", detail: "the body is not JSON at line 1 column 43" },
    },
  },
};

export const contentTooLargeReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      payload_too_large: { code: "payload_too_large", detail: "the body is larger than 1048576 bytes" },
    },
  },
};

export const unsupportedMediaTypeReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      unsupported_media_type: {
        code: "unsupported_media_type",
        detail: "send the body as application/json, got text/plain",
      },
    },
  },
};

export const unprocessableContentReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      validation_failed: {
        code: "validation_failed",
        detail: "2 fields are invalid",
        errors: [
          { code: "format", detail: "must be an e-mail address", pointer: "/email" },
          { code: "not_found", detail: "names no program of this workspace", pointer: "/program_ids/0" },
        ],
      },
    },
  },
};

export const badRequestReply3: ReplyExamples = {
  contents: {
    "application/problem+json": {
      invalid_parameter: {
        code: "invalid_parameter",
        detail: "1 parameter is invalid",
        errors: [
          { code: "unknown_parameter", detail: "is not a parameter of this operation", parameter: "fields" },
        ],
      },
    },
  },
};

export const notFoundReply: ReplyExamples = {
  contents: {
    "application/problem+json": { not_found: { code: "not_found", detail: "nothing here has this id" } },
  },
};

export const badRequestReply4: ReplyExamples = {
  contents: {
    "application/problem+json": { invalid_json: { code: "invalid_json", detail: "the body is not JSON" } },
  },
};

export const unprocessableContentReply2: ReplyExamples = {
  contents: {
    "application/problem+json": {
      unknown_property: {
        code: "validation_failed",
        detail: "1 field is invalid",
        errors: [
          { code: "unknown_property", detail: "is not a property of this object", pointer: "/status" },
        ],
      },
    },
  },
};

export const conflictReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      idempotency_in_progress: {
        code: "idempotency_in_progress",
        detail: "the first request with this idempotency key still runs; send it again in a second",
      },
    },
  },
};

export const okReply: ReplyExamples = {
  contents: {
    "application/json": {
      one_link: {
        data: [
          {
            id: "lnk_01m0sd81xyf2p8s6xykqe9afnx",
            affiliate_id: "aff_01kha4r700eqf9c2rc8239wfej",
            program_id: "prg_01kggcs100fe4934h48wxdv0ga",
            slug: "summer2026",
            destination_url: "https://northwind-gear.example/tents?ref=maya",
            campaign: "Summer 2026",
            is_active: true,
            coupon_id: null,
            tracking_url: "https://northwind-gear.heldsway.com/r/summer2026",
            click_count: 142,
            conversion_count: 9,
            metadata: {},
            created_at: "2026-08-24T08:12:31.550019Z",
            updated_at: "2026-08-24T08:12:31.550019Z",
          },
        ],
        has_more: false,
        next_cursor: null,
      },
    },
  },
};

export const badRequestReply5: ReplyExamples = {
  contents: {
    "application/problem+json": {
      invalid_idempotency_key: {
        code: "invalid_idempotency_key",
        detail: "Idempotency-Key must be 1 to 255 visible ASCII characters, bare or in double quotes",
        errors: [{ code: "syntax", detail: "must be one key", parameter: "Idempotency-Key" }],
      },
    },
  },
};

export const unprocessableContentReply3: ReplyExamples = {
  contents: {
    "application/problem+json": {
      idempotency_key_reused: {
        code: "idempotency_key_reused",
        detail: "this idempotency key came with another request; use a new key for a new request",
      },
    },
  },
};

export const conflictReply2: ReplyExamples = {
  contents: {
    "application/problem+json": {
      invalid_state_transition: {
        code: "invalid_state_transition",
        detail: "a disabled endpoint receives nothing; enable it first",
        allowed: ["enabled"],
        current_status: "disabled",
      },
    },
  },
};
