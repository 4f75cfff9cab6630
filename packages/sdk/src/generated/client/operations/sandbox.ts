// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type Core,
  type KeyedCallOptions,
  servedAt,
} from "@heldsway/client-runtime";
import type {
  BodyErrorCode,
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import type { ClockAdvance, PayoutSettle, PlanChange, SandboxClock, SandboxReset } from "../types/sandbox.ts";
import type { Me, Payout, Problem } from "../types/shared.ts";

/** What `advanceSandboxClock` can fail with. */
export type AdvanceSandboxClockError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "resource_in_use",
  Problem
>;

/**
 * Advance the clock
 *
 * Moves the sandbox's clock forward and does what falls due on the way, in its order: conversions approve
 * themselves, hold periods end, runs are made and scheduled payouts sent, keys and coupons expire, webhooks
 * are retried. All of it causes its events. It never goes back but by a reset. Sandbox only.
 *
 * @throws {@link AdvanceSandboxClockError}
 */
export function advanceSandboxClock(
  core: Core,
  body: ClockAdvance,
  options?: KeyedCallOptions,
): Call<SandboxClock, AdvanceSandboxClockError> {
  return call(
    core,
    {
      id: "advanceSandboxClock",
      method: "POST",
      path: "/sandbox/clock/advance",
      isKeyed: true,
      baseUrl: servedAt(["https://sandbox.heldsway.com/v1"]),
    },
    { body },
    options,
  );
}

/** What `settleSandboxPayout` can fail with. */
export type SettleSandboxPayoutError = CallError<
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
 * Let the rail answer
 *
 * Makes the pretended payment rail answer for a payout that is processing: completed, or failed with
 * `failure_code`, by default `provider_rejected`. No money moves. Causes `payout.sent` or `payout.failed`.
 * Sandbox only.
 *
 * @param payoutId `pay_…`. It survives retries.
 * @throws {@link SettleSandboxPayoutError}
 */
export function settleSandboxPayout(
  core: Core,
  payoutId: string,
  body: PayoutSettle,
  options?: KeyedCallOptions,
): Call<Payout, SettleSandboxPayoutError> {
  return call(
    core,
    {
      id: "settleSandboxPayout",
      method: "POST",
      path: "/sandbox/payouts/{payout_id}/settle",
      isKeyed: true,
      baseUrl: servedAt(["https://sandbox.heldsway.com/v1"]),
    },
    { path: { payout_id: payoutId }, body },
    options,
  );
}

/** What `changeSandboxPlan` can fail with. */
export type ChangeSandboxPlanError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Change the plan
 *
 * Puts the workspace on another plan, to see what gating does: it gates as soon as `in_trial` is false,
 * though the sandbox otherwise does not. A step up causes `plan.upgraded`, a step down nothing. Sandbox only.
 *
 * @throws {@link ChangeSandboxPlanError}
 */
export function changeSandboxPlan(
  core: Core,
  body: PlanChange,
  options?: KeyedCallOptions,
): Call<Me, ChangeSandboxPlanError> {
  return call(
    core,
    {
      id: "changeSandboxPlan",
      method: "POST",
      path: "/sandbox/plan",
      isKeyed: true,
      baseUrl: servedAt(["https://sandbox.heldsway.com/v1"]),
    },
    { body },
    options,
  );
}

/** What `resetSandbox` can fail with. */
export type ResetSandboxError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "not_acceptable"
  | "resource_in_use",
  Problem
>;

/**
 * Put the sandbox back
 *
 * Throws away everything that was done and puts the seeded data and the clock back to the start, ids
 * included. API keys of the seed work on; keys made since are gone. Cursors from before are invalid, and
 * nothing is sent to webhooks. Sandbox only.
 *
 * @throws {@link ResetSandboxError}
 */
export function resetSandbox(core: Core, options?: KeyedCallOptions): Call<SandboxReset, ResetSandboxError> {
  return call(
    core,
    {
      id: "resetSandbox",
      method: "POST",
      path: "/sandbox/reset",
      isKeyed: true,
      baseUrl: servedAt(["https://sandbox.heldsway.com/v1"]),
    },
    {},
    options,
  );
}
