// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { PayoutFailureCode, Plan } from "./shared.ts";

/** How far. */
export interface ClockAdvance {
  /** Up to a year. */
  seconds: number;
}

/** How the rail shall answer. */
export interface PayoutSettle {
  outcome: "completed" | "failed";
  failure_code?: PayoutFailureCode | undefined;
}

/** Which plan. */
export interface PlanChange {
  plan: Plan;
  /** Whether the workspace is in its trial. Default: as it is. */
  in_trial?: boolean | undefined;
}

/** The sandbox's clock. */
export interface SandboxClock {
  now: string;
}

/** The seeded world, as new. */
export interface SandboxReset {
  /** What the world was made from; the same seed makes the same world. */
  seed: number;
  /** The sandbox's clock after the reset. */
  now: string;
}
