// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  type KeyedCallOptions,
} from "@heldsway/client-runtime";
import type {
  BodyErrorCode,
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import type { PayoutScheduleSettings, PayoutScheduleSettingsReplace } from "../types/payout-schedule.ts";
import type { Problem } from "../types/shared.ts";

/** What `getPayoutSchedule` can fail with. */
export type GetPayoutScheduleError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Read the payout schedule
 *
 * Tells when regular runs happen, below which sum a balance is carried forward, whether runs wait for a
 * sign-off and whether affiliates may ask to be paid early. A workspace that never set one pays by hand.
 *
 * @throws {@link GetPayoutScheduleError}
 */
export function getPayoutSchedule(
  core: Core,
  options?: CallOptions,
): Call<PayoutScheduleSettings, GetPayoutScheduleError> {
  return call(core, { id: "getPayoutSchedule", method: "GET", path: "/payout-schedule" }, {}, options);
}

/** What `replacePayoutSchedule` can fail with. */
export type ReplacePayoutScheduleError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Set the payout schedule
 *
 * Replaces the whole schedule. Payouts already scheduled keep their dates; the next run follows the new one.
 * With `manual` there are no runs, and `days` must be empty; with any other `frequency` it must not. On the
 * nano plan only `manual` is possible, anything else a 403.
 *
 * @throws {@link ReplacePayoutScheduleError}
 */
export function replacePayoutSchedule(
  core: Core,
  body: PayoutScheduleSettingsReplace,
  options?: KeyedCallOptions,
): Call<PayoutScheduleSettings, ReplacePayoutScheduleError> {
  return call(
    core,
    { id: "replacePayoutSchedule", method: "PUT", path: "/payout-schedule", isKeyed: true },
    { body },
    options,
  );
}
