// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";

/**
 * `user`: somebody of your team; `system`: the clock, the fraud check, the payout schedule. New values may
 * appear.
 */
export type ActorType = "user" | "api_key" | "integration" | "system" | "affiliate";

/** Who did it. */
export interface AuditActor {
  type: Open<ActorType>;
  id: string | null;
  label: string;
}

/** One field before and after, as JSON text; secrets and personal data are masked. */
export interface AuditChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** A signed note of how far the log had come. Keep it outside, and a log cut short later cannot hide it. */
export interface AuditCheckpoint {
  sequence: number;
  hash: string;
  created_at: string;
  /** Ed25519 over workspace, sequence, hash and time, one a line; base64. */
  signature: string;
  /** Which of our keys signed; their public halves are in the reference. */
  key_id: string;
}

/** Signatures over the audit log, minute by minute. */
export interface AuditCheckpointList {
  data: AuditCheckpoint[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** One thing that happened. Entries are never changed or deleted; each carries the hash of the one before. */
export interface AuditEntry {
  id: string;
  /** Gapless within the workspace. */
  sequence: number;
  occurred_at: string;
  actor: AuditActor;
  /** Dotted: `commission.approved`. */
  action: string;
  target: AuditTarget;
  changes: AuditChange[];
  reason: string | null;
  source: Open<AuditSource>;
  ip: string | null;
  user_agent: string | null;
  request_id: string | null;
  idempotency_key: string | null;
  previous_hash: string;
  /** SHA-256 over the previous hash and this entry. */
  hash: string;
}

/** Pieces of the chain that tells who did what. */
export interface AuditEntryList {
  data: AuditEntry[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** The way it came in; `dashboard` includes the affiliate portal. New values may appear. */
export type AuditSource = "dashboard" | "api" | "integration" | "system";

/** What it was done to. */
export interface AuditTarget {
  type: string;
  id: string;
}

/** Whether the chain of hashes is whole. */
export interface AuditVerification {
  valid: boolean;
  /** Entries looked at. */
  checked: number;
  /** Null when valid. */
  first_bad_sequence: number | null;
  verified_at: string;
}

/** Query parameters of `listAuditLog`. */
export interface ListAuditLogQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit?: number | undefined;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string | undefined;
  /**
   * `sequence` follows the chain from its first entry, each `hash` the `previous_hash` of the next: the order
   * to check or to archive it in.
   *
   * @default "-sequence"
   */
  sort?: "-sequence" | "sequence" | undefined;
  /** Only what this actor did. */
  actor_id?: string | undefined;
  /** Only what actors of this type did. */
  actor_type?: ActorType | undefined;
  /** Only this action, or with a trailing dot all that start so. */
  action?: string | undefined;
  /** A type of resource in the singular, as `payout`: only what was done to such. */
  target_type?: string | undefined;
  /** Only what was done to this resource. */
  target_id?: string | undefined;
  /** Only what this request caused. */
  request_id?: string | undefined;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string | undefined;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string | undefined;
}

/** Query parameters of `listAuditCheckpoints`. */
export interface ListAuditCheckpointsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit?: number | undefined;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string | undefined;
  /**
   * By the minute of the checkpoint; `sequence` grows along with it, so both orders are the same.
   *
   * @default "-created_at"
   */
  sort?: "-created_at" | "created_at" | undefined;
  /** Rows from this time on. Which of their times is meant, the operation says. */
  from?: string | undefined;
  /** Rows before this time. The time itself is left out, so that one range can begin where another ends. */
  to?: string | undefined;
}
