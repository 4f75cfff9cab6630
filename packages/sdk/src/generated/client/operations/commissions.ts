// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  type KeyedCallOptions,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type {
  BodyErrorCode,
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import { pages } from "../pages.ts";
import type {
  CommissionCreate,
  CommissionReversal,
  CommissionReverse,
  CommissionStats,
  ExportCommissionsQuery,
  GetCommissionStatsQuery,
  ListCommissionsQuery,
} from "../types/commissions.ts";
import type {
  BulkIds,
  BulkResult,
  Commission,
  CommissionList,
  Problem,
  RequiredReasonInput,
} from "../types/shared.ts";

/** What `listCommissions` can fail with. */
export type ListCommissionsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List commissions
 *
 * Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Bonuses and
 * adjustments say why in `reason`. An adjustment that takes back a paid commission has a negative `amount`
 * and points to it with `reversal_of`. `from` and `to` bound `created_at`.
 *
 * @throws {@link ListCommissionsError}
 */
export function listCommissions(
  core: Core,
  query?: ListCommissionsQuery,
  options?: ListOptions,
): PageCall<Commission, CommissionList, ListCommissionsError> {
  return list(
    core,
    { id: "listCommissions", method: "GET", path: "/commissions", paging: pages },
    { query },
    options,
  );
}

/** What `createCommission` can fail with. */
export type CreateCommissionError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Add a bonus or a correction
 *
 * Writes an entry by hand, tied to no conversion: a bonus, or an adjustment either way. It is approved and
 * available at once and joins the next payout; `reason` stays with it and the affiliate sees it. The currency
 * must be that of the program, archived or not. To take back what one conversion earned, reverse its
 * commission instead. Causes `commission.accrued`.
 *
 * @throws {@link CreateCommissionError}
 */
export function createCommission(
  core: Core,
  body: CommissionCreate,
  options?: KeyedCallOptions,
): Call<Commission, CreateCommissionError> {
  return call(
    core,
    { id: "createCommission", method: "POST", path: "/commissions", isKeyed: true },
    { body },
    options,
  );
}

/** What `bulkApproveCommissions` can fail with. */
export type BulkApproveCommissionsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Approve up to 100 commissions
 *
 * Makes pending and held entries payable, each on its own merits and at one moment; what is approved already,
 * in a payout or final comes back in `failed`. None can be paid before its `available_at`.
 *
 * @throws {@link BulkApproveCommissionsError}
 */
export function bulkApproveCommissions(
  core: Core,
  body: BulkIds,
  options?: KeyedCallOptions,
): Call<BulkResult, BulkApproveCommissionsError> {
  return call(
    core,
    { id: "bulkApproveCommissions", method: "POST", path: "/commissions/bulk-approve", isKeyed: true },
    { body },
    options,
  );
}

/** What `exportCommissions` can fail with. */
export type ExportCommissionsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Export commissions as CSV
 *
 * Streams the ledger entries that match, oldest first, adjustments included, with the sums a bookkeeper
 * needs: `amount`, what was taken off it and what is left. Filters mean what they mean in the list; an entry
 * that changes during the download is in it as it was at the start.
 *
 * @throws {@link ExportCommissionsError}
 */
export function exportCommissions(
  core: Core,
  query?: ExportCommissionsQuery,
  options?: CallOptions,
): Call<string, ExportCommissionsError> {
  return call(
    core,
    {
      id: "exportCommissions",
      method: "GET",
      path: "/commissions/export",
      accept: "text/csv",
      reads: "text",
    },
    { query },
    options,
  );
}

/** What `getCommissionStats` can fail with. */
export type GetCommissionStatsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Sum the ledger
 *
 * Sums the entries per currency and status: what is owed, what is on its way, what was paid. For the
 * workspace, a program or one affiliate, since the beginning and up to this moment; reports cut the same
 * figures by days.
 *
 * @throws {@link GetCommissionStatsError}
 */
export function getCommissionStats(
  core: Core,
  query?: GetCommissionStatsQuery,
  options?: CallOptions,
): Call<CommissionStats, GetCommissionStatsError> {
  return call(
    core,
    { id: "getCommissionStats", method: "GET", path: "/commissions/stats" },
    { query },
    options,
  );
}

/** What `getCommission` can fail with. */
export type GetCommissionError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a commission
 *
 * Reads one ledger entry: what is left of it, where it stands on its way to payment, and the trace of rules
 * behind it. What was taken back after payment is in entries of its own, whose `reversal_of` is this id.
 *
 * @param commissionId `com_…`, of an entry of any kind and level.
 * @throws {@link GetCommissionError}
 */
export function getCommission(
  core: Core,
  commissionId: string,
  options?: CallOptions,
): Call<Commission, GetCommissionError> {
  return call(
    core,
    { id: "getCommission", method: "GET", path: "/commissions/{commission_id}" },
    { path: { commission_id: commissionId } },
    options,
  );
}

/** What `approveCommission` can fail with. */
export type ApproveCommissionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found",
  Problem
>;

/**
 * Approve a commission
 *
 * Makes a pending or held entry payable, whatever became of the other levels of its conversion; a hold ends
 * by it. It can join a payout once `available_at` has passed. Causes no event.
 *
 * @param commissionId `com_…`, of an entry of any kind and level.
 * @throws {@link ApproveCommissionError}
 */
export function approveCommission(
  core: Core,
  commissionId: string,
  options?: KeyedCallOptions,
): Call<Commission, ApproveCommissionError> {
  return call(
    core,
    { id: "approveCommission", method: "POST", path: "/commissions/{commission_id}/approve", isKeyed: true },
    { path: { commission_id: commissionId } },
    options,
  );
}

/** What `holdCommission` can fail with. */
export type HoldCommissionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Hold a commission
 *
 * Stops a pending or approved entry until it is released or approved again. Held entries never enter a
 * payout; one that is `scheduled` already has to be freed by cancelling its payout. The affiliate sees that
 * it is held, and why.
 *
 * @param commissionId `com_…`, of an entry of any kind and level.
 * @throws {@link HoldCommissionError}
 */
export function holdCommission(
  core: Core,
  commissionId: string,
  body: RequiredReasonInput,
  options?: KeyedCallOptions,
): Call<Commission, HoldCommissionError> {
  return call(
    core,
    { id: "holdCommission", method: "POST", path: "/commissions/{commission_id}/hold", isKeyed: true },
    { path: { commission_id: commissionId }, body },
    options,
  );
}

/** What `releaseCommission` can fail with. */
export type ReleaseCommissionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found",
  Problem
>;

/**
 * Release a held commission
 *
 * Ends a hold: the entry goes back to `pending` and waits for approval again, also where it had been approved
 * before the hold. Its `available_at` stays. An open fraud review of its conversion stays open.
 *
 * @param commissionId `com_…`, of an entry of any kind and level.
 * @throws {@link ReleaseCommissionError}
 */
export function releaseCommission(
  core: Core,
  commissionId: string,
  options?: KeyedCallOptions,
): Call<Commission, ReleaseCommissionError> {
  return call(
    core,
    { id: "releaseCommission", method: "POST", path: "/commissions/{commission_id}/release", isKeyed: true },
    { path: { commission_id: commissionId } },
    options,
  );
}

/** What `reverseCommission` can fail with. */
export type ReverseCommissionError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Reverse a commission
 *
 * Takes back all or part of an entry. Before payment the entry itself shrinks, and is `reversed` when nothing
 * is left of it; an open payout lets go of it then, is worked out anew, and is cancelled when nothing remains
 * to be paid. From the moment its payout is processing the entry stays as it is, and a negative adjustment is
 * written instead, which the next payout nets. Causes `commission.reversed`.
 *
 * @param commissionId `com_…`, of an entry of any kind and level.
 * @throws {@link ReverseCommissionError}
 */
export function reverseCommission(
  core: Core,
  commissionId: string,
  body: CommissionReverse,
  options?: KeyedCallOptions,
): Call<CommissionReversal, ReverseCommissionError> {
  return call(
    core,
    { id: "reverseCommission", method: "POST", path: "/commissions/{commission_id}/reverse", isKeyed: true },
    { path: { commission_id: commissionId }, body },
    options,
  );
}
