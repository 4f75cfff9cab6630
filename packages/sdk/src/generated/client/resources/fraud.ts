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

/** What the fraud check stopped, whom it trusts, and how strict it is. */
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
   * Puts an affiliate on the allow-list, from the next conversion on. Their open reviews still wait for a
   * decision.
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

/** What the fraud check stopped, whom it trusts, and how strict it is. */
export interface FraudReviews {
  /**
   * List fraud reviews
   *
   * Lists conversions the fraud check stopped, newest first unless `sort` says otherwise; decided ones stay
   * listed.
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
   * Reads one review with its signals and their evidence.
   *
   * @param fraudReviewId `frv_…`; a held conversion names it in `fraud.review_id`.
   * @throws {@link GetFraudReviewError}
   */
  get(fraudReviewId: string, options?: CallOptions): Call<FraudReview, GetFraudReviewError>;

  /**
   * Clear a held conversion
   *
   * Says that the conversion is genuine: it leaves the hold and is approved, its commissions with it. With
   * `always_allow_affiliate` later conversions of the affiliate are not held.
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
   * sees the reason; suspending them is a decision of its own.
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

export interface Fraud {
  /** What the fraud check stopped, whom it trusts, and how strict it is. */
  readonly allowlist: FraudAllowlist;
  /** What the fraud check stopped, whom it trusts, and how strict it is. */
  readonly reviews: FraudReviews;
}
