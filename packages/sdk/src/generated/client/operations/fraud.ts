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
  AllowlistEntry,
  AllowlistEntryCreate,
  AllowlistEntryList,
  FraudApprove,
  FraudReviewList,
  ListFraudAllowlistQuery,
  ListFraudReviewsQuery,
} from "../types/fraud.ts";
import type { FraudReview, Problem, RequiredReasonInput } from "../types/shared.ts";

/** What `listFraudAllowlist` can fail with. */
export type ListFraudAllowlistError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List trusted affiliates
 *
 * Lists the affiliates whose conversions are scored but neither held nor blocked, newest entry first unless
 * `sort` says otherwise. Entries come from `createAllowlistEntry` and from reviews approved with
 * `always_allow_affiliate`.
 *
 * @throws {@link ListFraudAllowlistError}
 */
export function listFraudAllowlist(
  core: Core,
  query?: ListFraudAllowlistQuery,
  options?: ListOptions,
): PageCall<AllowlistEntry, AllowlistEntryList, ListFraudAllowlistError> {
  return list(
    core,
    { id: "listFraudAllowlist", method: "GET", path: "/fraud/allowlist", paging: pages },
    { query },
    options,
  );
}

/** What `createAllowlistEntry` can fail with. */
export type CreateAllowlistEntryError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "duplicate_resource",
  Problem
>;

/**
 * Trust an affiliate
 *
 * Puts an affiliate on the allow-list: from the next conversion on they are scored but neither held nor
 * blocked, in every program. Their open reviews still wait for a decision.
 *
 * @throws {@link CreateAllowlistEntryError}
 */
export function createAllowlistEntry(
  core: Core,
  body: AllowlistEntryCreate,
  options?: KeyedCallOptions,
): Call<AllowlistEntry, CreateAllowlistEntryError> {
  return call(
    core,
    { id: "createAllowlistEntry", method: "POST", path: "/fraud/allowlist", isKeyed: true },
    { body },
    options,
  );
}

/** What `deleteAllowlistEntry` can fail with. */
export type DeleteAllowlistEntryError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_found",
  Problem
>;

/**
 * Stop trusting an affiliate
 *
 * Takes an affiliate off the allow-list; their next conversion can be held again. Those recorded meanwhile
 * are not looked at a second time.
 *
 * @param allowlistEntryId `fal_…`, of the entry, not of the affiliate on it.
 * @throws {@link DeleteAllowlistEntryError}
 */
export function deleteAllowlistEntry(
  core: Core,
  allowlistEntryId: string,
  options?: CallOptions,
): Call<void, DeleteAllowlistEntryError> {
  return call(
    core,
    {
      id: "deleteAllowlistEntry",
      method: "DELETE",
      path: "/fraud/allowlist/{allowlist_entry_id}",
      reads: "none",
    },
    { path: { allowlist_entry_id: allowlistEntryId } },
    options,
  );
}

/** What `listFraudReviews` can fail with. */
export type ListFraudReviewsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List fraud reviews
 *
 * Lists the reviews of conversions that the fraud check stopped, newest first unless `sort` says otherwise;
 * decided ones stay listed. Filters combine with AND; `signal` finds a review by any of its signals. A
 * blocked conversion has a review too, closed as rejected from the start.
 *
 * @throws {@link ListFraudReviewsError}
 */
export function listFraudReviews(
  core: Core,
  query?: ListFraudReviewsQuery,
  options?: ListOptions,
): PageCall<FraudReview, FraudReviewList, ListFraudReviewsError> {
  return list(
    core,
    { id: "listFraudReviews", method: "GET", path: "/fraud/reviews", paging: pages },
    { query },
    options,
  );
}

/** What `getFraudReview` can fail with. */
export type GetFraudReviewError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a fraud review
 *
 * Reads one review: what made the score, with the evidence for each signal, by which version of the policy,
 * and what was decided by whom.
 *
 * @param fraudReviewId `frv_…`; a held conversion names it in `fraud.review_id`.
 * @throws {@link GetFraudReviewError}
 */
export function getFraudReview(
  core: Core,
  fraudReviewId: string,
  options?: CallOptions,
): Call<FraudReview, GetFraudReviewError> {
  return call(
    core,
    { id: "getFraudReview", method: "GET", path: "/fraud/reviews/{fraud_review_id}" },
    { path: { fraud_review_id: fraudReviewId } },
    options,
  );
}

/** What `approveFraudReview` can fail with. */
export type ApproveFraudReviewError = CallError<
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
 * Clear a held conversion
 *
 * Says that the conversion is genuine: it leaves the hold and is approved, its commissions with it, payable
 * from their `available_at` on. With `always_allow_affiliate` the affiliate goes on the allow-list, so that
 * later conversions are not held. Only an `open` review can be decided. Causes no event of its own.
 *
 * @param fraudReviewId `frv_…`; a held conversion names it in `fraud.review_id`.
 * @throws {@link ApproveFraudReviewError}
 */
export function approveFraudReview(
  core: Core,
  fraudReviewId: string,
  body?: FraudApprove,
  options?: KeyedCallOptions,
): Call<FraudReview, ApproveFraudReviewError> {
  return call(
    core,
    {
      id: "approveFraudReview",
      method: "POST",
      path: "/fraud/reviews/{fraud_review_id}/approve",
      isKeyed: true,
    },
    { path: { fraud_review_id: fraudReviewId }, body },
    options,
  );
}

/** What `rejectFraudReview` can fail with. */
export type RejectFraudReviewError = CallError<
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
 * Confirm a fraud
 *
 * Says that the conversion is not genuine: it and its commissions are rejected, for good. The affiliate sees
 * the reason; suspending them is a decision of its own. Only an `open` review can be decided; a conversion
 * let through by mistake is cancelled.
 *
 * @param fraudReviewId `frv_…`; a held conversion names it in `fraud.review_id`.
 * @throws {@link RejectFraudReviewError}
 */
export function rejectFraudReview(
  core: Core,
  fraudReviewId: string,
  body: RequiredReasonInput,
  options?: KeyedCallOptions,
): Call<FraudReview, RejectFraudReviewError> {
  return call(
    core,
    {
      id: "rejectFraudReview",
      method: "POST",
      path: "/fraud/reviews/{fraud_review_id}/reject",
      isKeyed: true,
    },
    { path: { fraud_review_id: fraudReviewId }, body },
    options,
  );
}
