// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { OperationDescriptor } from "@heldsway/server-runtime";
import {
  badRequest,
  badRequestOfInvalidCursor,
  cursor,
  forbidden,
  from,
  internalServerError,
  limit,
  notAcceptable,
  notFound,
  ok,
  serviceUnavailable,
  sort,
  to,
  tooManyRequests,
  unauthorized,
} from "../common-parts.ts";

const loadChecks = () => import("../checks/audit-log.ts");

/** List the audit log */
export const listAuditLog: OperationDescriptor = {
  id: "listAuditLog",
  method: "GET",
  path: "/audit-log",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [
    limit,
    cursor,
    {
      name: "sort",
      property: "sort",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
      default: "-sequence",
    },
    {
      name: "actor_id",
      property: "actor_id",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "actor_type",
      property: "actor_type",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "action",
      property: "action",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "target_type",
      property: "target_type",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "target_id",
      property: "target_id",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    {
      name: "request_id",
      property: "request_id",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "string",
    },
    from,
    to,
  ],
  replies: [
    ok,
    badRequestOfInvalidCursor,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).listAuditLog,
};

/** List audit checkpoints */
export const listAuditCheckpoints: OperationDescriptor = {
  id: "listAuditCheckpoints",
  method: "GET",
  path: "/audit-log/checkpoints",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [limit, cursor, sort, from, to],
  replies: [
    ok,
    badRequestOfInvalidCursor,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).listAuditCheckpoints,
};

/** Verify the audit log */
export const verifyAuditLog: OperationDescriptor = {
  id: "verifyAuditLog",
  method: "GET",
  path: "/audit-log/verify",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).verifyAuditLog,
};

/** Read an audit entry */
export const getAuditEntry: OperationDescriptor = {
  id: "getAuditEntry",
  method: "GET",
  path: "/audit-log/{audit_entry_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [
    {
      name: "audit_entry_id",
      property: "auditEntryId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  replies: [
    ok,
    badRequest,
    unauthorized,
    forbidden,
    notFound,
    notAcceptable,
    tooManyRequests,
    internalServerError,
    serviceUnavailable,
  ],
  checks: async () => (await loadChecks()).getAuditEntry,
};
