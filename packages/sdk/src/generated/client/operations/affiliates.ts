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
import type { CommonErrorCode } from "../errors.ts";
import type {
  Affiliate,
  AffiliateCreate,
  AffiliateList,
  AffiliateUpdate,
  ListAffiliatesQuery,
} from "../types/affiliates.ts";
import type { Problem } from "../types/shared.ts";

/** What `listAffiliates` can fail with. */
export type ListAffiliatesError = CallError<
  CommonErrorCode | "insufficient_scope" | "invalid_cursor" | "plan_upgrade_required",
  Problem
>;

/**
 * List affiliates
 *
 * Lists the affiliates of the workspace, newest first unless `sort` says otherwise. Filters combine with AND.
 * `search` looks for its text anywhere in name, e-mail address and referral code, whatever the case.
 * Terminated affiliates are included unless `status` leaves them out.
 *
 * @throws {@link ListAffiliatesError}
 */
export function listAffiliates(
  core: Core,
  query?: ListAffiliatesQuery,
  options?: ListOptions,
): PageCall<Affiliate, AffiliateList, ListAffiliatesError> {
  return list(core, { id: "listAffiliates", method: "GET", path: "/affiliates" }, { query }, options);
}

/** What `createAffiliate` can fail with. */
export type CreateAffiliateError = CallError<
  | CommonErrorCode
  | "duplicate_resource"
  | "idempotency_in_progress"
  | "idempotency_key_reused"
  | "insufficient_scope"
  | "invalid_idempotency_key"
  | "invalid_json"
  | "payload_too_large"
  | "plan_upgrade_required"
  | "unsupported_media_type"
  | "validation_failed",
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
  CommonErrorCode | "insufficient_scope" | "not_found" | "plan_upgrade_required",
  Problem
>;

/**
 * Read an affiliate
 *
 * Reads one affiliate, terminated ones included. An id of another workspace is answered like an id that does
 * not exist.
 *
 * @param affiliateId Id of the affiliate.
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
  | CommonErrorCode
  | "insufficient_scope"
  | "invalid_json"
  | "not_found"
  | "payload_too_large"
  | "plan_upgrade_required"
  | "unsupported_media_type"
  | "validation_failed",
  Problem
>;

/**
 * Change an affiliate's profile
 *
 * Changes the fields that are sent and leaves the others. `null` clears a field that can be empty. `metadata`
 * is replaced as a whole. The status, the referral code and the rate have operations of their own. A new
 * `payout_method` takes effect with the next payout; its destination is stored encrypted and only ever shown
 * masked. Causes the event `affiliate.updated` when something changed.
 *
 * @param affiliateId Id of the affiliate.
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
