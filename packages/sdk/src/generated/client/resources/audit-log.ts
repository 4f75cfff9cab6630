// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  GetAuditEntryError,
  ListAuditCheckpointsError,
  ListAuditLogError,
  VerifyAuditLogError,
} from "../operations/audit-log.ts";
import type {
  AuditCheckpoint,
  AuditCheckpointList,
  AuditEntry,
  AuditEntryList,
  AuditVerification,
  ListAuditCheckpointsQuery,
  ListAuditLogQuery,
} from "../types/audit-log.ts";

/** List audit checkpoints. */
export interface AuditLogCheckpoints {
  /**
   * List audit checkpoints
   *
   * Lists the signed checkpoints, newest first unless `sort` says otherwise. One is made each minute in which
   * something happened. `from` and `to` bound `created_at`. To keep copies elsewhere, remember the time of
   * the last one and ask for those from then on.
   *
   * @throws {@link ListAuditCheckpointsError}
   */
  list(
    query?: ListAuditCheckpointsQuery,
    options?: ListOptions,
  ): PageCall<AuditCheckpoint, AuditCheckpointList, ListAuditCheckpointsError>;
}

/**
 * Who did what, and when. Every change of anything, over the API, in the dashboard, by a store or by the
 * system, writes one entry; reading and replayed requests write none. Entries are chained by hashes and the
 * chain is signed every minute, so that nothing can be changed or cut off unnoticed.
 */
export interface AuditLog {
  /** List audit checkpoints. */
  readonly checkpoints: AuditLogCheckpoints;

  /**
   * List the audit log
   *
   * Lists what happened in the workspace, newest first unless `sort` says otherwise, by whomever: people,
   * keys, integrations and the system itself. `from` and `to` bound `occurred_at`. A trailing dot in `action`
   * matches a prefix: `payout.` finds everything about payouts.
   *
   * @throws {@link ListAuditLogError}
   */
  list(
    query?: ListAuditLogQuery,
    options?: ListOptions,
  ): PageCall<AuditEntry, AuditEntryList, ListAuditLogError>;

  /**
   * Verify the audit log
   *
   * Recomputes every hash and compares the end with the newest checkpoint: an edited, swapped or missing
   * entry is found at its sequence, a cut tail by the checkpoint. Changes nothing, and is not an entry of the
   * log itself. To be independent of us, do the same over the list with checkpoints you kept.
   *
   * @throws {@link VerifyAuditLogError}
   */
  verify(options?: CallOptions): Call<AuditVerification, VerifyAuditLogError>;

  /**
   * Read an audit entry
   *
   * Reads one entry: who did what to what, from where, every field that changed with its value before and
   * after, and its place in the chain.
   *
   * @param auditEntryId `aud_…`. The gapless number of an entry is its `sequence`.
   * @throws {@link GetAuditEntryError}
   */
  get(auditEntryId: string, options?: CallOptions): Call<AuditEntry, GetAuditEntryError>;
}
