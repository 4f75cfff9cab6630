// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationChecks } from "@heldsway/server-runtime";
import {
  all,
  array,
  integer,
  isBoolean,
  isObject,
  type Issue,
  literals,
  nullable,
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  badRequest,
  cursorParameter,
  forbidden,
  fromParameter,
  internalServerError,
  limitParameter,
  notAcceptable,
  notFound,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  sortParameter2,
  tooManyRequests,
  toParameter,
  unauthorized,
  xRequestIdHeader,
} from "../common-checks.ts";

const actorType = literals("user", "api_key", "integration", "system", "affiliate");

export function checkActorType(value: unknown, issues: Issue[]): boolean {
  return actorType(value, issues);
}

const auditActorId = nullable(string({ maxLength: 64 }));
const auditActorLabel = string({ minLength: 1, maxLength: 254 });

export function checkAuditActor(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "type", checkActorType),
    required(value, issues, "id", auditActorId),
    required(value, issues, "label", auditActorLabel),
  );
}

const auditChangeField = string({ minLength: 1, maxLength: 200 });
const auditChangeFrom = nullable(string({ maxLength: 4000 }));

export function checkAuditChange(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "field", auditChangeField),
    required(value, issues, "from", auditChangeFrom),
    required(value, issues, "to", auditChangeFrom),
  );
}

const auditCheckpointSequence = integer({ minimum: 1, maximum: 9007199254740991 });
const auditCheckpointHash = string({ minLength: 64, maxLength: 64, pattern: /^[0-9a-f]{64}$/u });
const auditCheckpointCreatedAt = string({ maxLength: 40, format: "date-time" });
const auditCheckpointSignature = string({ minLength: 88, maxLength: 88 });
const auditCheckpointKeyId = string({ minLength: 1, maxLength: 64 });

export function checkAuditCheckpoint(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "sequence", auditCheckpointSequence),
    required(value, issues, "hash", auditCheckpointHash),
    required(value, issues, "created_at", auditCheckpointCreatedAt),
    required(value, issues, "signature", auditCheckpointSignature),
    required(value, issues, "key_id", auditCheckpointKeyId),
  );
}

const auditCheckpointListData = array(checkAuditCheckpoint, { maxItems: 100 });
const auditCheckpointListNextCursor = nullable(string({ maxLength: 512 }));

export function checkAuditCheckpointList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", auditCheckpointListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", auditCheckpointListNextCursor),
  );
}

const auditEntryId = string({ maxLength: 30, pattern: /^aud_[0-7][0-9a-hjkmnp-tv-z]{25}$/u });
const auditEntryAction = string({ minLength: 1, maxLength: 120 });
const auditEntryChanges = array(checkAuditChange, { maxItems: 200 });
const auditEntryReason = nullable(string({ maxLength: 500 }));
const auditEntryIp = nullable(string({ maxLength: 45 }));
const auditEntryIdempotencyKey = nullable(string({ maxLength: 255 }));

export function checkAuditEntry(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "id", auditEntryId),
    required(value, issues, "sequence", auditCheckpointSequence),
    required(value, issues, "occurred_at", auditCheckpointCreatedAt),
    required(value, issues, "actor", checkAuditActor),
    required(value, issues, "action", auditEntryAction),
    required(value, issues, "target", checkAuditTarget),
    required(value, issues, "changes", auditEntryChanges),
    required(value, issues, "reason", auditEntryReason),
    required(value, issues, "source", checkAuditSource),
    required(value, issues, "ip", auditEntryIp),
    required(value, issues, "user_agent", auditEntryReason),
    required(value, issues, "request_id", auditActorId),
    required(value, issues, "idempotency_key", auditEntryIdempotencyKey),
    required(value, issues, "previous_hash", auditCheckpointHash),
    required(value, issues, "hash", auditCheckpointHash),
  );
}

const auditEntryListData = array(checkAuditEntry, { maxItems: 100 });

export function checkAuditEntryList(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "data", auditEntryListData),
    required(value, issues, "has_more", isBoolean),
    required(value, issues, "next_cursor", auditCheckpointListNextCursor),
  );
}

const auditSource = literals("dashboard", "api", "integration", "system");

export function checkAuditSource(value: unknown, issues: Issue[]): boolean {
  return auditSource(value, issues);
}

export function checkAuditTarget(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "type", auditCheckpointKeyId),
    required(value, issues, "id", auditCheckpointKeyId),
  );
}

const auditVerificationChecked = integer({ minimum: 0, maximum: 9007199254740991 });
const auditVerificationFirstBadSequence = nullable(integer({ minimum: 1, maximum: 9007199254740991 }));

export function checkAuditVerification(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "valid", isBoolean),
    required(value, issues, "checked", auditVerificationChecked),
    required(value, issues, "first_bad_sequence", auditVerificationFirstBadSequence),
    required(value, issues, "verified_at", auditCheckpointCreatedAt),
  );
}

export const listAuditLog: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": literals("-sequence", "sequence"),
    "query:actor_id": string({ minLength: 1, maxLength: 64 }),
    "query:actor_type": checkActorType,
    "query:action": string({ minLength: 1, maxLength: 120 }),
    "query:target_type": string({ minLength: 1, maxLength: 64 }),
    "query:target_id": string({ minLength: 1, maxLength: 64 }),
    "query:request_id": string({ minLength: 1, maxLength: 64 }),
    "query:from": fromParameter,
    "query:to": toParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAuditEntryList },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const listAuditCheckpoints: OperationChecks = {
  parameters: {
    "query:limit": limitParameter,
    "query:cursor": cursorParameter,
    "query:sort": sortParameter2,
    "query:from": fromParameter,
    "query:to": toParameter,
  },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAuditCheckpointList },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const verifyAuditLog: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAuditVerification },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};

export const getAuditEntry: OperationChecks = {
  parameters: { "path:audit_entry_id": string({ minLength: 1, maxLength: 64 }) },
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkAuditEntry },
    },
    "400": badRequest,
    "401": unauthorized,
    "403": forbidden,
    "404": notFound,
    "406": notAcceptable,
    "429": tooManyRequests,
    "500": internalServerError,
    "503": serviceUnavailable,
  },
};
