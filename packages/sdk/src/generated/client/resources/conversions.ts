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
  approveConversion,
  type ApproveConversionError,
  createConversion,
  type CreateConversionError,
  getConversion,
  type GetConversionError,
  listConversions,
  type ListConversionsError,
} from "../operations/conversions.ts";
import type {
  Conversion,
  ConversionCreate,
  ConversionList,
  ListConversionsQuery,
} from "../types/conversions.ts";

/** Sales and other results that affiliates brought about. */
export class Conversions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * List conversions
   *
   * Lists conversions, most recent first by the time they happened (`converted_at`) unless `sort` says
   * otherwise. `from` and `to` bound `converted_at`. Unattributed conversions are included; `affiliate_id`
   * leaves them out.
   *
   * @throws {@link ListConversionsError}
   */
  list(
    query?: ListConversionsQuery,
    options?: ListOptions,
  ): PageCall<Conversion, ConversionList, ListConversionsError> {
    return listConversions(this.#core, query, options);
  }

  /**
   * Record a conversion
   *
   * Records a sale or another result and works out its commissions. Name the affiliate by `affiliate_id` or
   * by `referral_code`; with neither, or when the affiliate is not active or the program is not active, the
   * conversion is kept unattributed and earns nobody anything. The commission is a share of the amount
   * without tax: the affiliate's own rate, else the program's levels, else its default, rounded half to even.
   * `external_id` is unique per program and source: recording the same order again is a 409 that names the
   * first one. An amount ending in 13 scores 90 with the fraud check in the sandbox and is held. Causes
   * `conversion.created`, `commission.accrued` for each commission, and `fraud.flagged` when held.
   *
   * @throws {@link CreateConversionError}
   */
  create(body: ConversionCreate, options?: KeyedCallOptions): Call<Conversion, CreateConversionError> {
    return createConversion(this.#core, body, options);
  }

  /**
   * Read a conversion
   *
   * Reads one conversion with its attribution, its fraud score and the trace of the rules that set its
   * commissions.
   *
   * @param conversionId Id of the conversion.
   * @throws {@link GetConversionError}
   */
  get(conversionId: string, options?: CallOptions): Call<Conversion, GetConversionError> {
    return getConversion(this.#core, conversionId, options);
  }

  /**
   * Approve a conversion
   *
   * Accepts a pending conversion. Its pending commissions become approved, which makes them payable once
   * `available_at` has passed; held ones stay held. Only a `pending` conversion can be approved, and not
   * while the fraud check holds it: decide the fraud review instead. Causes no event of its own.
   *
   * @param conversionId Id of the conversion.
   * @throws {@link ApproveConversionError}
   */
  approve(conversionId: string, options?: KeyedCallOptions): Call<Conversion, ApproveConversionError> {
    return approveConversion(this.#core, conversionId, options);
  }
}
