// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, KeyedCallOptions } from "@heldsway/client-runtime";
import type {
  AdvanceSandboxClockError,
  ChangeSandboxPlanError,
  ResetSandboxError,
  SettleSandboxPayoutError,
} from "../operations/sandbox.ts";
import type { ClockAdvance, PayoutSettle, PlanChange, SandboxClock, SandboxReset } from "../types/sandbox.ts";
import type { Me, Payout } from "../types/shared.ts";

/**
 * Controls that exist on the sandbox server only.
 *
 * Some values make things happen there: a conversion whose `amount` ends in 13 scores 90 with the fraud check
 * and is held; a payout to an affiliate whose e-mail address has `+fail-<code>` before the `@` fails with
 * that failure code; deliveries to a webhook URL with the path `/status/500` fail.
 */
export interface Sandbox {
  /**
   * Advance the clock
   *
   * Moves the sandbox's clock forward and does what falls due on the way, in its order: conversions approve
   * themselves, hold periods end, runs are made and scheduled payouts sent, keys and coupons expire, webhooks
   * are retried. All of it causes its events. It never goes back but by a reset. Sandbox only.
   *
   * @throws {@link AdvanceSandboxClockError}
   */
  advanceClock(body: ClockAdvance, options?: KeyedCallOptions): Call<SandboxClock, AdvanceSandboxClockError>;

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
  settlePayout(
    payoutId: string,
    body: PayoutSettle,
    options?: KeyedCallOptions,
  ): Call<Payout, SettleSandboxPayoutError>;

  /**
   * Change the plan
   *
   * Puts the workspace on another plan, to see what gating does: it gates as soon as `in_trial` is false,
   * though the sandbox otherwise does not. A step up causes `plan.upgraded`, a step down nothing. Sandbox
   * only.
   *
   * @throws {@link ChangeSandboxPlanError}
   */
  changePlan(body: PlanChange, options?: KeyedCallOptions): Call<Me, ChangeSandboxPlanError>;

  /**
   * Put the sandbox back
   *
   * Throws away everything that was done and puts the seeded data and the clock back to the start, ids
   * included. API keys of the seed work on; keys made since are gone. Cursors from before are invalid, and
   * nothing is sent to webhooks. Sandbox only.
   *
   * @throws {@link ResetSandboxError}
   */
  reset(options?: KeyedCallOptions): Call<SandboxReset, ResetSandboxError>;
}
