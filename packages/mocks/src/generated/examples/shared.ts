// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ReplyExamples } from "@heldsway/mock-runtime";

export const unauthorizedReply: ReplyExamples = {
  headers: { "WWW-Authenticate": 'Bearer realm="heldsway", error="invalid_token"' },
  contents: {
    "application/problem+json": {
      unauthorized: { code: "unauthorized", detail: "send an API key as a bearer token" },
    },
  },
};

export const forbiddenReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      insufficient_scope: {
        code: "insufficient_scope",
        detail: 'this key needs the scope "admin"',
        required_scopes: ["admin"],
      },
      plan_upgrade_required: {
        code: "plan_upgrade_required",
        detail: "API access comes with the standard plan and above",
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
      internal_error: { code: "internal_error", detail: "something failed on our side; nothing was changed" },
    },
  },
};

export const serviceUnavailableReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      service_unavailable: {
        code: "service_unavailable",
        detail: "the API cannot answer now; try again in 5 seconds",
      },
    },
  },
};

export const badRequestReply: ReplyExamples = {
  contents: {
    "application/problem+json": {
      invalid_idempotency_key: {
        code: "invalid_idempotency_key",
        detail: "Idempotency-Key must be 1 to 255 visible ASCII characters, got 300",
      },
      invalid_json: { code: "invalid_json", detail: "the body is not JSON: unexpected end of input" },
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
        detail: "send application/json, got text/plain",
      },
    },
  },
};

export const badRequestReply2: ReplyExamples = {
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
