// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  Call,
  CallOptions,
  Core,
  KeyedCallOptions,
  ListOptions,
  PageCall,
} from "@heldsway/client-runtime";
import {
  createAffiliate,
  type CreateAffiliateError,
  getAffiliate,
  type GetAffiliateError,
  listAffiliates,
  type ListAffiliatesError,
  updateAffiliate,
  type UpdateAffiliateError,
} from "../operations/affiliates.ts";
import type {
  Affiliate,
  AffiliateCreate,
  AffiliateList,
  AffiliateUpdate,
  ListAffiliatesQuery,
} from "../types/affiliates.ts";

/** The people and companies who refer customers. */
export class Affiliates {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * List affiliates
   *
   * Lists the affiliates of the workspace, newest first unless `sort` says otherwise. Filters combine with
   * AND. `search` looks for its text anywhere in name, e-mail address and referral code, whatever the case.
   * Terminated affiliates are included unless `status` leaves them out.
   *
   * @throws {@link ListAffiliatesError}
   */
  list(
    query?: ListAffiliatesQuery,
    options?: ListOptions,
  ): PageCall<Affiliate, AffiliateList, ListAffiliatesError> {
    return listAffiliates(this.#core, query, options);
  }

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
  create(body: AffiliateCreate, options?: KeyedCallOptions): Call<Affiliate, CreateAffiliateError> {
    return createAffiliate(this.#core, body, options);
  }

  /**
   * Read an affiliate
   *
   * Reads one affiliate, terminated ones included. An id of another workspace is answered like an id that
   * does not exist.
   *
   * @param affiliateId Id of the affiliate.
   * @throws {@link GetAffiliateError}
   */
  get(affiliateId: string, options?: CallOptions): Call<Affiliate, GetAffiliateError> {
    return getAffiliate(this.#core, affiliateId, options);
  }

  /**
   * Change an affiliate's profile
   *
   * Changes the fields that are sent and leaves the others. `null` clears a field that can be empty.
   * `metadata` is replaced as a whole. The status, the referral code and the rate have operations of their
   * own. A new `payout_method` takes effect with the next payout; its destination is stored encrypted and
   * only ever shown masked. Causes the event `affiliate.updated` when something changed.
   *
   * @param affiliateId Id of the affiliate.
   * @throws {@link UpdateAffiliateError}
   */
  update(
    affiliateId: string,
    body: AffiliateUpdate,
    options?: CallOptions,
  ): Call<Affiliate, UpdateAffiliateError> {
    return updateAffiliate(this.#core, affiliateId, body, options);
  }
}
