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
   * Moves the sandbox's clock forward: hold periods end, scheduled payouts are sent, keys expire, retries
   * happen. It never goes back but by a reset. Sandbox only.
   *
   * @throws {@link AdvanceSandboxClockError}
   */
  advanceClock(body: ClockAdvance, options?: KeyedCallOptions): Call<SandboxClock, AdvanceSandboxClockError>;

  /**
   * Let the rail answer
   *
   * Makes the pretended payment rail answer for a payout that is processing: completed, or failed with a
   * code. Causes `payout.sent` or `payout.failed`. Sandbox only.
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
   * Puts the workspace on another plan, to see what gating does. A step up causes `plan.upgraded`. Sandbox
   * only.
   *
   * @throws {@link ChangeSandboxPlanError}
   */
  changePlan(body: PlanChange, options?: KeyedCallOptions): Call<Me, ChangeSandboxPlanError>;

  /**
   * Put the sandbox back
   *
   * Throws away everything that was done and puts the seeded data and the clock back to the start. API keys
   * of the seed work on; keys made since are gone. Sandbox only.
   *
   * @throws {@link ResetSandboxError}
   */
  reset(options?: KeyedCallOptions): Call<SandboxReset, ResetSandboxError>;
}
