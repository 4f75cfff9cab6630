// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  ApproveFraudReviewError,
  CreateAllowlistEntryError,
  DeleteAllowlistEntryError,
  GetFraudReviewError,
  ListFraudAllowlistError,
  ListFraudReviewsError,
  RejectFraudReviewError,
} from "../operations/fraud.ts";
import type {
  AllowlistEntry,
  AllowlistEntryCreate,
  AllowlistEntryList,
  FraudApprove,
  FraudReviewList,
  ListFraudAllowlistQuery,
  ListFraudReviewsQuery,
} from "../types/fraud.ts";
import type { FraudReview, RequiredReasonInput } from "../types/shared.ts";

/** List trusted affiliates. Trust an affiliate. Stop trusting an affiliate. */
export interface FraudAllowlist {
  /**
   * List trusted affiliates
   *
   * Lists the affiliates whose conversions are scored but neither held nor blocked, newest entry first unless
   * `sort` says otherwise. Entries come from `createAllowlistEntry` and from reviews approved with
   * `always_allow_affiliate`.
   *
   * @throws {@link ListFraudAllowlistError}
   */
  list(
    query?: ListFraudAllowlistQuery,
    options?: ListOptions,
  ): PageCall<AllowlistEntry, AllowlistEntryList, ListFraudAllowlistError>;

  /**
   * Trust an affiliate
   *
   * Puts an affiliate on the allow-list: from the next conversion on they are scored but neither held nor
   * blocked, in every program. Their open reviews still wait for a decision.
   *
   * @throws {@link CreateAllowlistEntryError}
   */
  create(
    body: AllowlistEntryCreate,
    options?: KeyedCallOptions,
  ): Call<AllowlistEntry, CreateAllowlistEntryError>;

  /**
   * Stop trusting an affiliate
   *
   * Takes an affiliate off the allow-list; their next conversion can be held again. Those recorded meanwhile
   * are not looked at a second time.
   *
   * @param allowlistEntryId `fal_…`, of the entry, not of the affiliate on it.
   * @throws {@link DeleteAllowlistEntryError}
   */
  delete(allowlistEntryId: string, options?: CallOptions): Call<void, DeleteAllowlistEntryError>;
}

/** List fraud reviews. Read a fraud review. Clear a held conversion. Confirm a fraud. */
export interface FraudReviews {
  /**
   * List fraud reviews
   *
   * Lists the reviews of conversions that the fraud check stopped, newest first unless `sort` says otherwise;
   * decided ones stay listed. Filters combine with AND; `signal` finds a review by any of its signals. A
   * blocked conversion has a review too, closed as rejected from the start.
   *
   * @throws {@link ListFraudReviewsError}
   */
  list(
    query?: ListFraudReviewsQuery,
    options?: ListOptions,
  ): PageCall<FraudReview, FraudReviewList, ListFraudReviewsError>;

  /**
   * Read a fraud review
   *
   * Reads one review: what made the score, with the evidence for each signal, by which version of the policy,
   * and what was decided by whom.
   *
   * @param fraudReviewId `frv_…`; a held conversion names it in `fraud.review_id`.
   * @throws {@link GetFraudReviewError}
   */
  get(fraudReviewId: string, options?: CallOptions): Call<FraudReview, GetFraudReviewError>;

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
  approve(
    fraudReviewId: string,
    body?: FraudApprove,
    options?: KeyedCallOptions,
  ): Call<FraudReview, ApproveFraudReviewError>;

  /**
   * Confirm a fraud
   *
   * Says that the conversion is not genuine: it and its commissions are rejected, for good. The affiliate
   * sees the reason; suspending them is a decision of its own. Only an `open` review can be decided; a
   * conversion let through by mistake is cancelled.
   *
   * @param fraudReviewId `frv_…`; a held conversion names it in `fraud.review_id`.
   * @throws {@link RejectFraudReviewError}
   */
  reject(
    fraudReviewId: string,
    body: RequiredReasonInput,
    options?: KeyedCallOptions,
  ): Call<FraudReview, RejectFraudReviewError>;
}

/** What the fraud check stopped, whom it trusts, and how strict it is. */
export interface Fraud {
  /** List trusted affiliates. Trust an affiliate. Stop trusting an affiliate. */
  readonly allowlist: FraudAllowlist;
  /** List fraud reviews. Read a fraud review. Clear a held conversion. Confirm a fraud. */
  readonly reviews: FraudReviews;
}
