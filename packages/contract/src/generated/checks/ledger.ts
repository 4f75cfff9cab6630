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
  required,
  string,
} from "@heldsway/server-runtime/validation";
import {
  badRequest,
  forbidden,
  internalServerError,
  notAcceptable,
  rateLimitHeader,
  rateLimitPolicyHeader,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  xRequestIdHeader,
} from "../common-checks.ts";

const ledgerCheckCheckedEntries = integer({ minimum: 0, maximum: 9007199254740991 });
const ledgerCheckViolations = array(checkLedgerViolation, { maxItems: 100 });
const ledgerCheckCheckedAt = string({ maxLength: 40, format: "date-time" });

export function checkLedgerCheck(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "valid", isBoolean),
    required(value, issues, "checked_entries", ledgerCheckCheckedEntries),
    required(value, issues, "checked_payouts", ledgerCheckCheckedEntries),
    required(value, issues, "violations", ledgerCheckViolations),
    required(value, issues, "checked_at", ledgerCheckCheckedAt),
  );
}

const ledgerViolationInvariant = string({ minLength: 1, maxLength: 64 });
const ledgerViolationDetail = string({ minLength: 1, maxLength: 500 });
const ledgerViolationCommissionIds = array(string({ minLength: 1, maxLength: 64 }), { maxItems: 100 });

export function checkLedgerViolation(value: unknown, issues: Issue[]): boolean {
  if (!isObject(value, issues)) return false;
  return all(
    required(value, issues, "invariant", ledgerViolationInvariant),
    required(value, issues, "detail", ledgerViolationDetail),
    required(value, issues, "commission_ids", ledgerViolationCommissionIds),
    required(value, issues, "payout_ids", ledgerViolationCommissionIds),
  );
}

export const checkLedger: OperationChecks = {
  parameters: {},
  body: {},
  replies: {
    "200": {
      headers: {
        RateLimit: rateLimitHeader,
        "RateLimit-Policy": rateLimitPolicyHeader,
        "X-Request-Id": xRequestIdHeader,
      },
      contents: { "application/json": checkLedgerCheck },
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
