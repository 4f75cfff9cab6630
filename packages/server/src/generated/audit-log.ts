// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  AuditCheckpointList,
  AuditEntry,
  AuditEntryList,
  AuditVerification,
  ListAuditCheckpointsQuery,
  ListAuditLogQuery,
} from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listAuditLog`. */
export interface ListAuditLogReply {
  /** 200: Entries, each with its own hash and that of the one before it in the chain. */
  ok(body: AuditEntryList, init?: ReplyInit): Replied<"listAuditLog">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listAuditLog">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listAuditLog">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listAuditLog">;
}

/** What a handler of `listAuditLog` is given. */
export interface ListAuditLogContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListAuditLogQuery;
  readonly reply: ListAuditLogReply;
}

/**
 * List the audit log (`GET /audit-log`).
 *
 * Lists what happened in the workspace, newest first unless `sort` says otherwise, by whomever: people, keys,
 * integrations and the system itself. `from` and `to` bound `occurred_at`. A trailing dot in `action` matches
 * a prefix: `payout.` finds everything about payouts.
 */
export type ListAuditLog<App extends AppTypes = AppTypes> = (
  context: ListAuditLogContext<App>,
) => Handled<"listAuditLog">;

/** Replies of `listAuditCheckpoints`. */
export interface ListAuditCheckpointsReply {
  /** 200: Checkpoints, each with its signature. */
  ok(body: AuditCheckpointList, init?: ReplyInit): Replied<"listAuditCheckpoints">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listAuditCheckpoints">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listAuditCheckpoints">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listAuditCheckpoints">;
}

/** What a handler of `listAuditCheckpoints` is given. */
export interface ListAuditCheckpointsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListAuditCheckpointsQuery;
  readonly reply: ListAuditCheckpointsReply;
}

/**
 * List audit checkpoints (`GET /audit-log/checkpoints`).
 *
 * Lists the signed checkpoints, newest first unless `sort` says otherwise. One is made each minute in which
 * something happened. `from` and `to` bound `created_at`. To keep copies elsewhere, remember the time of the
 * last one and ask for those from then on.
 */
export type ListAuditCheckpoints<App extends AppTypes = AppTypes> = (
  context: ListAuditCheckpointsContext<App>,
) => Handled<"listAuditCheckpoints">;

/** Replies of `verifyAuditLog`. */
export interface VerifyAuditLogReply {
  /** 200: Whether the chain holds, and where it breaks. */
  ok(body: AuditVerification, init?: ReplyInit): Replied<"verifyAuditLog">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"verifyAuditLog">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"verifyAuditLog">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"verifyAuditLog">;
}

/** What a handler of `verifyAuditLog` is given. */
export interface VerifyAuditLogContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: VerifyAuditLogReply;
}

/**
 * Verify the audit log (`GET /audit-log/verify`).
 *
 * Recomputes every hash and compares the end with the newest checkpoint: an edited, swapped or missing entry
 * is found at its sequence, a cut tail by the checkpoint. Changes nothing, and is not an entry of the log
 * itself. To be independent of us, do the same over the list with checkpoints you kept.
 */
export type VerifyAuditLog<App extends AppTypes = AppTypes> = (
  context: VerifyAuditLogContext<App>,
) => Handled<"verifyAuditLog">;

/** Replies of `getAuditEntry`. */
export interface GetAuditEntryReply {
  /** 200: The entry with its place in the chain. */
  ok(body: AuditEntry, init?: ReplyInit): Replied<"getAuditEntry">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getAuditEntry">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getAuditEntry">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getAuditEntry">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getAuditEntry">;
}

/** What a handler of `getAuditEntry` is given. */
export interface GetAuditEntryContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `aud_…`. The gapless number of an entry is its `sequence`. */
    readonly auditEntryId: string;
  };
  readonly reply: GetAuditEntryReply;
}

/**
 * Read an audit entry (`GET /audit-log/{audit_entry_id}`).
 *
 * Reads one entry: who did what to what, from where, every field that changed with its value before and
 * after, and its place in the chain.
 */
export type GetAuditEntry<App extends AppTypes = AppTypes> = (
  context: GetAuditEntryContext<App>,
) => Handled<"getAuditEntry">;

/** Handlers of this module, as a file exports them. */
export interface AuditLogHandlers<App extends AppTypes = AppTypes> {
  readonly listAuditLog: ListAuditLog<App>;
  readonly listAuditCheckpoints: ListAuditCheckpoints<App>;
  readonly verifyAuditLog: VerifyAuditLog<App>;
  readonly getAuditEntry: GetAuditEntry<App>;
}
