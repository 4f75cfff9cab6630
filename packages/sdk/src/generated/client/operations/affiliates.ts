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
import type { Affiliate, Link, LinkList, Problem } from "../types/shared.ts";

/** What `listAffiliates` can fail with. */
export type ListAffiliatesError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List affiliates
 *
 * Lists the affiliates of the workspace, newest first unless `sort` says otherwise. Filters combine with AND.
 * `search` looks for its text anywhere in name, e-mail address and referral code, whatever the case.
 * Applicants and terminated affiliates are included unless `status` leaves them out.
 *
 * @throws {@link ListAffiliatesError}
 */
export function listAffiliates(
  core: Core,
  query?: ListAffiliatesQuery,
  options?: ListOptions,
): PageCall<Affiliate, AffiliateList, ListAffiliatesError> {
  return list(
    core,
    { id: "listAffiliates", method: "GET", path: "/affiliates", paging: pages },
    { query },
    options,
  );
}

/** What `createAffiliate` can fail with. */
export type CreateAffiliateError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "duplicate_resource",
  Problem
>;

/**
 * Create an affiliate
 *
 * Adds an affiliate to the workspace. Without `referral_code` one is made from the name; without `status` the
 * affiliate is `pending` and must be approved before conversions are attributed to them. `program_ids` makes
 * them a member of those programs at once. The e-mail address and the referral code must each be unused in
 * the workspace. Causes the event `affiliate.created`.
 *
 * @throws {@link CreateAffiliateError}
 */
export function createAffiliate(
  core: Core,
  body: AffiliateCreate,
  options?: KeyedCallOptions,
): Call<Affiliate, CreateAffiliateError> {
  return call(
    core,
    { id: "createAffiliate", method: "POST", path: "/affiliates", isKeyed: true },
    { body },
    options,
  );
}

/** What `getAffiliate` can fail with. */
export type GetAffiliateError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read an affiliate
 *
 * Reads one affiliate, terminated ones included. Where payouts go is shown masked; what is owed to them is in
 * their balance. An id of another workspace is answered like an id that does not exist.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link GetAffiliateError}
 */
export function getAffiliate(
  core: Core,
  affiliateId: string,
  options?: CallOptions,
): Call<Affiliate, GetAffiliateError> {
  return call(
    core,
    { id: "getAffiliate", method: "GET", path: "/affiliates/{affiliate_id}" },
    { path: { affiliate_id: affiliateId } },
    options,
  );
}

/** What `updateAffiliate` can fail with. */
export type UpdateAffiliateError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | "not_found",
  Problem
>;

/**
 * Change an affiliate's profile
 *
 * Changes the fields that are sent and leaves the others. `null` clears a field that can be empty. `metadata`
 * is replaced as a whole. Status and rate have operations of their own; e-mail address and referral code
 * stay. A new `payout_method` goes for payouts that have not left yet, retries included; its destination is
 * stored encrypted and only ever shown masked. Bank transfers need the basic plan, crypto the custom plan, a
 * 403 otherwise that names it in `required_plan`. Causes the event `affiliate.updated` when something
 * changed.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link UpdateAffiliateError}
 */
export function updateAffiliate(
  core: Core,
  affiliateId: string,
  body: AffiliateUpdate,
  options?: CallOptions,
): Call<Affiliate, UpdateAffiliateError> {
  return call(
    core,
    { id: "updateAffiliate", method: "PATCH", path: "/affiliates/{affiliate_id}" },
    { path: { affiliate_id: affiliateId }, body },
    options,
  );
}

/** What `deleteAffiliate` can fail with. */
export type DeleteAffiliateError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_found" | "resource_in_use",
  Problem
>;

/**
 * Delete an affiliate without history
 *
 * Removes an affiliate for good, with their links and memberships. Only possible while nothing was ever
 * attributed to them: no conversion, no commission, no payout. Anyone with history is terminated instead, so
 * that the ledger stays whole. The deletion is in the audit log; it causes no event.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link DeleteAffiliateError}
 */
export function deleteAffiliate(
  core: Core,
  affiliateId: string,
  options?: CallOptions,
): Call<void, DeleteAffiliateError> {
  return call(
    core,
    { id: "deleteAffiliate", method: "DELETE", path: "/affiliates/{affiliate_id}", reads: "none" },
    { path: { affiliate_id: affiliateId } },
    options,
  );
}

/** What `approveAffiliate` can fail with. */
export type ApproveAffiliateError = CallError<
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
 * Approve an affiliate
 *
 * Lets a pending applicant start to earn: clicks and conversions are attributed to them from now on, nothing
 * from before. `reason` goes into the audit log only. Only `pending` affiliates can be approved; a suspended
 * one is reactivated. Causes `affiliate.updated`.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link ApproveAffiliateError}
 */
export function approveAffiliate(
  core: Core,
  affiliateId: string,
  body?: ReasonInput,
  options?: KeyedCallOptions,
): Call<Affiliate, ApproveAffiliateError> {
  return call(
    core,
    { id: "approveAffiliate", method: "POST", path: "/affiliates/{affiliate_id}/approve", isKeyed: true },
    { path: { affiliate_id: affiliateId }, body },
    options,
  );
}

/** What `getAffiliateBalance` can fail with. */
export type GetAffiliateBalanceError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

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
export function getAffiliateBalance(
  core: Core,
  affiliateId: string,
  options?: CallOptions,
): Call<AffiliateBalances, GetAffiliateBalanceError> {
  return call(
    core,
    { id: "getAffiliateBalance", method: "GET", path: "/affiliates/{affiliate_id}/balance" },
    { path: { affiliate_id: affiliateId } },
    options,
  );
}

/** What `getAffiliateCommission` can fail with. */
export type GetAffiliateCommissionError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

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
export function getAffiliateCommission(
  core: Core,
  affiliateId: string,
  query?: GetAffiliateCommissionQuery,
  options?: CallOptions,
): Call<AffiliateCommission, GetAffiliateCommissionError> {
  return call(
    core,
    { id: "getAffiliateCommission", method: "GET", path: "/affiliates/{affiliate_id}/commission" },
    { path: { affiliate_id: affiliateId }, query },
    options,
  );
}

/** What `replaceAffiliateCommission` can fail with. */
export type ReplaceAffiliateCommissionError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode | "not_found",
  Problem
>;

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
export function replaceAffiliateCommission(
  core: Core,
  affiliateId: string,
  body: AffiliateCommissionReplace,
  options?: KeyedCallOptions,
): Call<AffiliateCommission, ReplaceAffiliateCommissionError> {
  return call(
    core,
    {
      id: "replaceAffiliateCommission",
      method: "PUT",
      path: "/affiliates/{affiliate_id}/commission",
      isKeyed: true,
    },
    { path: { affiliate_id: affiliateId }, body },
    options,
  );
}

/** What `listAffiliateDownline` can fail with. */
export type ListAffiliateDownlineError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable" | "not_found",
  Problem
>;

/**
 * List who an affiliate recruited
 *
 * Walks the recruitment tree below an affiliate, at most three levels deep, nearest level first unless `sort`
 * says otherwise. Terminated recruits stay in the tree: those they recruited still count. Who recruited whom
 * is settled when an affiliate is created and never changes.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link ListAffiliateDownlineError}
 */
export function listAffiliateDownline(
  core: Core,
  affiliateId: string,
  query?: ListAffiliateDownlineQuery,
  options?: ListOptions,
): PageCall<DownlineMember, DownlineMemberList, ListAffiliateDownlineError> {
  return list(
    core,
    {
      id: "listAffiliateDownline",
      method: "GET",
      path: "/affiliates/{affiliate_id}/downline",
      paging: pages,
    },
    { path: { affiliate_id: affiliateId }, query },
    options,
  );
}

/** What `getAffiliateLinkBatch` can fail with. */
export type GetAffiliateLinkBatchError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Follow a batch of links
 *
 * Tells how far a batch is and which of its links could not be made, by their places in the request. Kept for
 * 30 days after it finished, a 404 from then on. The links themselves are in the affiliate's list.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @param linkBatchId The `batch_id` of the answer that accepted the links, `lnb_…`.
 * @throws {@link GetAffiliateLinkBatchError}
 */
export function getAffiliateLinkBatch(
  core: Core,
  affiliateId: string,
  linkBatchId: string,
  options?: CallOptions,
): Call<LinkBatch, GetAffiliateLinkBatchError> {
  return call(
    core,
    {
      id: "getAffiliateLinkBatch",
      method: "GET",
      path: "/affiliates/{affiliate_id}/link-batches/{link_batch_id}",
    },
    { path: { affiliate_id: affiliateId, link_batch_id: linkBatchId } },
    options,
  );
}

/** What `listAffiliateLinks` can fail with. */
export type ListAffiliateLinksError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable" | "not_found",
  Problem
>;

/**
 * List an affiliate's links
 *
 * Lists the links of one affiliate, newest first unless `sort` says otherwise, inactive ones included.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link ListAffiliateLinksError}
 */
export function listAffiliateLinks(
  core: Core,
  affiliateId: string,
  query?: ListAffiliateLinksQuery,
  options?: ListOptions,
): PageCall<Link, LinkList, ListAffiliateLinksError> {
  return list(
    core,
    { id: "listAffiliateLinks", method: "GET", path: "/affiliates/{affiliate_id}/links", paging: pages },
    { path: { affiliate_id: affiliateId }, query },
    options,
  );
}

/** What `createAffiliateLink` can fail with. */
export type CreateAffiliateLinkError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "duplicate_resource"
  | "not_found",
  Problem
>;

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
export function createAffiliateLink(
  core: Core,
  affiliateId: string,
  body: LinkCreate,
  options?: KeyedCallOptions,
): Call<Link, CreateAffiliateLinkError> {
  return call(
    core,
    { id: "createAffiliateLink", method: "POST", path: "/affiliates/{affiliate_id}/links", isKeyed: true },
    { path: { affiliate_id: affiliateId }, body },
    options,
  );
}

/** What `createAffiliateLinkBatch` can fail with. */
export type CreateAffiliateLinkBatchError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode | "not_found",
  Problem
>;

/**
 * Create up to 1000 links
 *
 * Accepts a list of links and makes them in the background; poll `status_url` until the batch is `completed`
 * or `failed`. Slugs must differ within the batch. A slug that is taken by then, or any other link that
 * cannot be made, is listed in `errors` and does not stop the others; `failed` means that none could be made.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link CreateAffiliateLinkBatchError}
 */
export function createAffiliateLinkBatch(
  core: Core,
  affiliateId: string,
  body: LinkBatchCreate,
  options?: KeyedCallOptions,
): Call<LinkBatch, CreateAffiliateLinkBatchError> {
  return call(
    core,
    {
      id: "createAffiliateLinkBatch",
      method: "POST",
      path: "/affiliates/{affiliate_id}/links/bulk",
      isKeyed: true,
    },
    { path: { affiliate_id: affiliateId }, body },
    options,
  );
}

/** What `reactivateAffiliate` can fail with. */
export type ReactivateAffiliateError = CallError<
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
 * Reactivate a suspended affiliate
 *
 * Ends a suspension. Attribution starts again from this moment; what happened while suspended is not
 * attributed afterwards. Only `suspended` affiliates can be reactivated; applicants are approved. Causes
 * `affiliate.updated`.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link ReactivateAffiliateError}
 */
export function reactivateAffiliate(
  core: Core,
  affiliateId: string,
  body?: ReasonInput,
  options?: KeyedCallOptions,
): Call<Affiliate, ReactivateAffiliateError> {
  return call(
    core,
    {
      id: "reactivateAffiliate",
      method: "POST",
      path: "/affiliates/{affiliate_id}/reactivate",
      isKeyed: true,
    },
    { path: { affiliate_id: affiliateId }, body },
    options,
  );
}

/** What `suspendAffiliate` can fail with. */
export type SuspendAffiliateError = CallError<
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
export function suspendAffiliate(
  core: Core,
  affiliateId: string,
  body?: ReasonInput,
  options?: KeyedCallOptions,
): Call<Affiliate, SuspendAffiliateError> {
  return call(
    core,
    { id: "suspendAffiliate", method: "POST", path: "/affiliates/{affiliate_id}/suspend", isKeyed: true },
    { path: { affiliate_id: affiliateId }, body },
    options,
  );
}

/** What `terminateAffiliate` can fail with. */
export type TerminateAffiliateError = CallError<
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
 * Terminate an affiliate
 *
 * Ends the relationship for good, from any status; there is no way back. Links stop tracking and coupons stop
 * crediting at once. Commissions already earned stay in the ledger and are paid unless they are reversed one
 * by one: terminating cancels no debt. Causes `affiliate.updated`.
 *
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link TerminateAffiliateError}
 */
export function terminateAffiliate(
  core: Core,
  affiliateId: string,
  body?: ReasonInput,
  options?: KeyedCallOptions,
): Call<Affiliate, TerminateAffiliateError> {
  return call(
    core,
    { id: "terminateAffiliate", method: "POST", path: "/affiliates/{affiliate_id}/terminate", isKeyed: true },
    { path: { affiliate_id: affiliateId }, body },
    options,
  );
}
