// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type { CommonErrorCode, CredentialErrorCode, ScopeErrorCode } from "../errors.ts";
import { pages } from "../pages.ts";
import type {
  AuditCheckpoint,
  AuditCheckpointList,
  AuditEntry,
  AuditEntryList,
  AuditVerification,
  ListAuditCheckpointsQuery,
  ListAuditLogQuery,
} from "../types/audit-log.ts";
import type { Problem } from "../types/shared.ts";

/** What `listAuditLog` can fail with. */
export type ListAuditLogError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List the audit log
 *
 * Lists what happened in the workspace, newest first unless `sort` says otherwise, by whomever: people, keys,
 * integrations and the system itself. `from` and `to` bound `occurred_at`. A trailing dot in `action` matches
 * a prefix: `payout.` finds everything about payouts.
 *
 * @throws {@link ListAuditLogError}
 */
export function listAuditLog(
  core: Core,
  query?: ListAuditLogQuery,
  options?: ListOptions,
): PageCall<AuditEntry, AuditEntryList, ListAuditLogError> {
  return list(
    core,
    { id: "listAuditLog", method: "GET", path: "/audit-log", paging: pages },
    { query },
    options,
  );
}

/** What `listAuditCheckpoints` can fail with. */
export type ListAuditCheckpointsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List audit checkpoints
 *
 * Lists the signed checkpoints, newest first unless `sort` says otherwise. One is made each minute in which
 * something happened. `from` and `to` bound `created_at`. To keep copies elsewhere, remember the time of the
 * last one and ask for those from then on.
 *
 * @throws {@link ListAuditCheckpointsError}
 */
export function listAuditCheckpoints(
  core: Core,
  query?: ListAuditCheckpointsQuery,
  options?: ListOptions,
): PageCall<AuditCheckpoint, AuditCheckpointList, ListAuditCheckpointsError> {
  return list(
    core,
    { id: "listAuditCheckpoints", method: "GET", path: "/audit-log/checkpoints", paging: pages },
    { query },
    options,
  );
}

/** What `verifyAuditLog` can fail with. */
export type VerifyAuditLogError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Verify the audit log
 *
 * Recomputes every hash and compares the end with the newest checkpoint: an edited, swapped or missing entry
 * is found at its sequence, a cut tail by the checkpoint. Changes nothing, and is not an entry of the log
 * itself. To be independent of us, do the same over the list with checkpoints you kept.
 *
 * @throws {@link VerifyAuditLogError}
 */
export function verifyAuditLog(
  core: Core,
  options?: CallOptions,
): Call<AuditVerification, VerifyAuditLogError> {
  return call(core, { id: "verifyAuditLog", method: "GET", path: "/audit-log/verify" }, {}, options);
}

/** What `getAuditEntry` can fail with. */
export type GetAuditEntryError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read an audit entry
 *
 * Reads one entry: who did what to what, from where, every field that changed with its value before and
 * after, and its place in the chain.
 *
 * @param auditEntryId `aud_…`. The gapless number of an entry is its `sequence`.
 * @throws {@link GetAuditEntryError}
 */
export function getAuditEntry(
  core: Core,
  auditEntryId: string,
  options?: CallOptions,
): Call<AuditEntry, GetAuditEntryError> {
  return call(
    core,
    { id: "getAuditEntry", method: "GET", path: "/audit-log/{audit_entry_id}" },
    { path: { audit_entry_id: auditEntryId } },
    options,
  );
}
