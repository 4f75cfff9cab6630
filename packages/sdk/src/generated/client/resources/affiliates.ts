// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  ApproveAffiliateError,
  CreateAffiliateError,
  CreateAffiliateLinkBatchError,
  CreateAffiliateLinkError,
  DeleteAffiliateError,
  GetAffiliateBalanceError,
  GetAffiliateCommissionError,
  GetAffiliateError,
  GetAffiliateLinkBatchError,
  ListAffiliateDownlineError,
  ListAffiliateLinksError,
  ListAffiliatesError,
  ReactivateAffiliateError,
  ReplaceAffiliateCommissionError,
  SuspendAffiliateError,
  TerminateAffiliateError,
  UpdateAffiliateError,
} from "../operations/affiliates.ts";
import type {
  AffiliateBalances,
  AffiliateCommission,
  AffiliateCommissionReplace,
  AffiliateCreate,
  AffiliateList,
  AffiliateUpdate,
  DownlineMember,
  DownlineMemberList,
  GetAffiliateCommissionQuery,
  LinkBatch,
  LinkBatchCreate,
  LinkCreate,
  ListAffiliateDownlineQuery,
  ListAffiliateLinksQuery,
  ListAffiliatesQuery,
  ReasonInput,
} from "../types/affiliates.ts";
import type { Affiliate, Link, LinkList } from "../types/shared.ts";

/** Read an affiliate's balances. */
export interface AffiliatesBalance {
  /**
   * Read an affiliate's balances
   *
   * Sums the ledger of one affiliate, per currency and status. Computed from the entries at the moment of the
   * request, so it agrees with the commission list to the last cent. Rejected entries count for nothing.
   * `approved` can be paid out as far as its entries are past their `available_at`; below zero, it waits for
   * earnings to make up for what was taken back.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link GetAffiliateBalanceError}
   */
  get(affiliateId: string, options?: CallOptions): Call<AffiliateBalances, GetAffiliateBalanceError>;
}

/** Read the rate an affiliate earns at. Set or clear an affiliate's own rate. */
export interface AffiliatesCommission {
  /**
   * Read the rate an affiliate earns at
   *
   * Tells the affiliate's own rate, the default of the program and which of the two applies. Rules of a link
   * come before both, and without an own rate product rules and tiers do as well; the program's rule preview
   * shows what a conversion would earn.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link GetAffiliateCommissionError}
   */
  get(
    affiliateId: string,
    query?: GetAffiliateCommissionQuery,
    options?: CallOptions,
  ): Call<AffiliateCommission, GetAffiliateCommissionError>;

  /**
   * Set or clear an affiliate's own rate
   *
   * Gives the affiliate a rate of their own, or takes it away with null. With `program_id` the rate counts in
   * that program only, and wins there over a rate for all. Applies to conversions recorded from now on;
   * existing commissions keep the rate they were worked out with. Causes `affiliate.updated`.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link ReplaceAffiliateCommissionError}
   */
  replace(
    affiliateId: string,
    body: AffiliateCommissionReplace,
    options?: KeyedCallOptions,
  ): Call<AffiliateCommission, ReplaceAffiliateCommissionError>;
}

/** List who an affiliate recruited. */
export interface AffiliatesDownline {
  /**
   * List who an affiliate recruited
   *
   * Walks the recruitment tree below an affiliate, at most three levels deep, nearest level first unless
   * `sort` says otherwise. Terminated recruits stay in the tree: those they recruited still count. Who
   * recruited whom is settled when an affiliate is created and never changes.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link ListAffiliateDownlineError}
   */
  list(
    affiliateId: string,
    query?: ListAffiliateDownlineQuery,
    options?: ListOptions,
  ): PageCall<DownlineMember, DownlineMemberList, ListAffiliateDownlineError>;
}

/** Follow a batch of links. Create up to 1000 links. */
export interface AffiliatesLinkBatches {
  /**
   * Follow a batch of links
   *
   * Tells how far a batch is and which of its links could not be made, by their places in the request. Kept
   * for 30 days after it finished, a 404 from then on. The links themselves are in the affiliate's list.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @param linkBatchId The `batch_id` of the answer that accepted the links, `lnb_…`.
   * @throws {@link GetAffiliateLinkBatchError}
   */
  get(
    affiliateId: string,
    linkBatchId: string,
    options?: CallOptions,
  ): Call<LinkBatch, GetAffiliateLinkBatchError>;

  /**
   * Create up to 1000 links
   *
   * Accepts a list of links and makes them in the background; poll `status_url` until the batch is
   * `completed` or `failed`. Slugs must differ within the batch. A slug that is taken by then, or any other
   * link that cannot be made, is listed in `errors` and does not stop the others; `failed` means that none
   * could be made.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link CreateAffiliateLinkBatchError}
   */
  create(
    affiliateId: string,
    body: LinkBatchCreate,
    options?: KeyedCallOptions,
  ): Call<LinkBatch, CreateAffiliateLinkBatchError>;
}

/** List an affiliate's links. Create a link for an affiliate. */
export interface AffiliatesLinks {
  /**
   * List an affiliate's links
   *
   * Lists the links of one affiliate, newest first unless `sort` says otherwise, inactive ones included.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link ListAffiliateLinksError}
   */
  list(
    affiliateId: string,
    query?: ListAffiliateLinksQuery,
    options?: ListOptions,
  ): PageCall<Link, LinkList, ListAffiliateLinksError>;

  /**
   * Create a link for an affiliate
   *
   * Makes a tracked link. The destination must be HTTPS and on a domain of the workspace. Slugs are unique in
   * the whole workspace, so that the tracking URL stays short. The link works at once; while the affiliate is
   * not active it redirects but does not track. Several links may lead to the same place: campaigns tell them
   * apart.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link CreateAffiliateLinkError}
   */
  create(
    affiliateId: string,
    body: LinkCreate,
    options?: KeyedCallOptions,
  ): Call<Link, CreateAffiliateLinkError>;
}

/** The people and companies who refer customers. */
export interface Affiliates {
  /** Read an affiliate's balances. */
  readonly balance: AffiliatesBalance;
  /** Read the rate an affiliate earns at. Set or clear an affiliate's own rate. */
  readonly commission: AffiliatesCommission;
  /** List who an affiliate recruited. */
  readonly downline: AffiliatesDownline;
  /** Follow a batch of links. Create up to 1000 links. */
  readonly linkBatches: AffiliatesLinkBatches;
  /** List an affiliate's links. Create a link for an affiliate. */
  readonly links: AffiliatesLinks;

  /**
   * List affiliates
   *
   * Lists the affiliates of the workspace, newest first unless `sort` says otherwise. Filters combine with
   * AND. `search` looks for its text anywhere in name, e-mail address and referral code, whatever the case.
   * Applicants and terminated affiliates are included unless `status` leaves them out.
   *
   * @throws {@link ListAffiliatesError}
   */
  list(
    query?: ListAffiliatesQuery,
    options?: ListOptions,
  ): PageCall<Affiliate, AffiliateList, ListAffiliatesError>;

  /**
   * Create an affiliate
   *
   * Adds an affiliate to the workspace. Without `referral_code` one is made from the name; without `status`
   * the affiliate is `pending` and must be approved before conversions are attributed to them. `program_ids`
   * makes them a member of those programs at once. The e-mail address and the referral code must each be
   * unused in the workspace. Causes the event `affiliate.created`.
   *
   * @throws {@link CreateAffiliateError}
   */
  create(body: AffiliateCreate, options?: KeyedCallOptions): Call<Affiliate, CreateAffiliateError>;

  /**
   * Read an affiliate
   *
   * Reads one affiliate, terminated ones included. Where payouts go is shown masked; what is owed to them is
   * in their balance. An id of another workspace is answered like an id that does not exist.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link GetAffiliateError}
   */
  get(affiliateId: string, options?: CallOptions): Call<Affiliate, GetAffiliateError>;

  /**
   * Change an affiliate's profile
   *
   * Changes the fields that are sent and leaves the others. `null` clears a field that can be empty.
   * `metadata` is replaced as a whole. Status and rate have operations of their own; e-mail address and
   * referral code stay. A new `payout_method` goes for payouts that have not left yet, retries included; its
   * destination is stored encrypted and only ever shown masked. Bank transfers need the basic plan, crypto
   * the custom plan, a 403 otherwise that names it in `required_plan`. Causes the event `affiliate.updated`
   * when something changed.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link UpdateAffiliateError}
   */
  update(
    affiliateId: string,
    body: AffiliateUpdate,
    options?: CallOptions,
  ): Call<Affiliate, UpdateAffiliateError>;

  /**
   * Delete an affiliate without history
   *
   * Removes an affiliate for good, with their links and memberships. Only possible while nothing was ever
   * attributed to them: no conversion, no commission, no payout. Anyone with history is terminated instead,
   * so that the ledger stays whole. The deletion is in the audit log; it causes no event.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link DeleteAffiliateError}
   */
  delete(affiliateId: string, options?: CallOptions): Call<void, DeleteAffiliateError>;

  /**
   * Approve an affiliate
   *
   * Lets a pending applicant start to earn: clicks and conversions are attributed to them from now on,
   * nothing from before. `reason` goes into the audit log only. Only `pending` affiliates can be approved; a
   * suspended one is reactivated. Causes `affiliate.updated`.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link ApproveAffiliateError}
   */
  approve(
    affiliateId: string,
    body?: ReasonInput,
    options?: KeyedCallOptions,
  ): Call<Affiliate, ApproveAffiliateError>;

  /**
   * Reactivate a suspended affiliate
   *
   * Ends a suspension. Attribution starts again from this moment; what happened while suspended is not
   * attributed afterwards. Only `suspended` affiliates can be reactivated; applicants are approved. Causes
   * `affiliate.updated`.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link ReactivateAffiliateError}
   */
  reactivate(
    affiliateId: string,
    body?: ReasonInput,
    options?: KeyedCallOptions,
  ): Call<Affiliate, ReactivateAffiliateError>;

  /**
   * Suspend an affiliate
   *
   * Stops new attribution while something is looked into. Links keep redirecting, but their clicks earn
   * nothing; money already earned stays owed and is paid as usual, unless its entries are put on hold one by
   * one. Waiting conversions keep their affiliate. An applicant can be suspended too. `reactivateAffiliate`
   * undoes it. Causes `affiliate.updated`.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link SuspendAffiliateError}
   */
  suspend(
    affiliateId: string,
    body?: ReasonInput,
    options?: KeyedCallOptions,
  ): Call<Affiliate, SuspendAffiliateError>;

  /**
   * Terminate an affiliate
   *
   * Ends the relationship for good, from any status; there is no way back. Links stop tracking and coupons
   * stop crediting at once. Commissions already earned stay in the ledger and are paid unless they are
   * reversed one by one: terminating cancels no debt. Causes `affiliate.updated`.
   *
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link TerminateAffiliateError}
   */
  terminate(
    affiliateId: string,
    body?: ReasonInput,
    options?: KeyedCallOptions,
  ): Call<Affiliate, TerminateAffiliateError>;
}
