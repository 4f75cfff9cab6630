// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions } from "@heldsway/client-runtime";
import type { GetPayoutScheduleError, ReplacePayoutScheduleError } from "../operations/payout-schedule.ts";
import type { PayoutScheduleSettings, PayoutScheduleSettingsReplace } from "../types/payout-schedule.ts";

/** Read the payout schedule. Set the payout schedule. */
export interface PayoutScheduleResource {
  /**
   * Read the payout schedule
   *
   * Tells when regular runs happen, below which sum a balance is carried forward, whether runs wait for a
   * sign-off and whether affiliates may ask to be paid early. A workspace that never set one pays by hand.
   *
   * @throws {@link GetPayoutScheduleError}
   */
  get(options?: CallOptions): Call<PayoutScheduleSettings, GetPayoutScheduleError>;

  /**
   * Set the payout schedule
   *
   * Replaces the whole schedule. Payouts already scheduled keep their dates; the next run follows the new
   * one. With `manual` there are no runs, and `days` must be empty; with any other `frequency` it must not.
   * On the nano plan only `manual` is possible, anything else a 403.
   *
   * @throws {@link ReplacePayoutScheduleError}
   */
  replace(
    body: PayoutScheduleSettingsReplace,
    options?: KeyedCallOptions,
  ): Call<PayoutScheduleSettings, ReplacePayoutScheduleError>;
}
