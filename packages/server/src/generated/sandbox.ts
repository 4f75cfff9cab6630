// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  ClockAdvance,
  Me,
  Payout,
  PayoutSettle,
  PlanChange,
  SandboxClock,
  SandboxReset,
} from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `advanceSandboxClock`. */
export interface AdvanceSandboxClockReply {
  /** 200: What time it is now. */
  ok(body: SandboxClock, init?: ReplyInit): Replied<"advanceSandboxClock">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"advanceSandboxClock">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"advanceSandboxClock">;
  /**
   * 409: The clock is being moved; steps are taken one by one.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"advanceSandboxClock">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"advanceSandboxClock">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"advanceSandboxClock">;
}

/** What a handler of `advanceSandboxClock` is given. */
export interface AdvanceSandboxClockContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: ClockAdvance;
  readonly idempotencyKey: string | undefined;
  readonly reply: AdvanceSandboxClockReply;
}

/**
 * Advance the clock (`POST /sandbox/clock/advance`).
 *
 * Moves the sandbox's clock forward and does what falls due on the way, in its order: conversions approve
 * themselves, hold periods end, runs are made and scheduled payouts sent, keys and coupons expire, webhooks
 * are retried. All of it causes its events. It never goes back but by a reset. Sandbox only.
 */
export type AdvanceSandboxClock<App extends AppTypes = AppTypes> = (
  context: AdvanceSandboxClockContext<App>,
) => Handled<"advanceSandboxClock">;

/** Replies of `settleSandboxPayout`. */
export interface SettleSandboxPayoutReply {
  /** 200: The payout, settled. */
  ok(body: Payout, init?: ReplyInit): Replied<"settleSandboxPayout">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"settleSandboxPayout">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"settleSandboxPayout">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"settleSandboxPayout">;
  /**
   * 409: The payout is not processing.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"settleSandboxPayout">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"settleSandboxPayout">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"settleSandboxPayout">;
}

/** What a handler of `settleSandboxPayout` is given. */
export interface SettleSandboxPayoutContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `pay_…`. It survives retries. */
    readonly payoutId: string;
  };
  readonly body: PayoutSettle;
  readonly idempotencyKey: string | undefined;
  readonly reply: SettleSandboxPayoutReply;
}

/**
 * Let the rail answer (`POST /sandbox/payouts/{payout_id}/settle`).
 *
 * Makes the pretended payment rail answer for a payout that is processing: completed, or failed with
 * `failure_code`, by default `provider_rejected`. No money moves. Causes `payout.sent` or `payout.failed`.
 * Sandbox only.
 */
export type SettleSandboxPayout<App extends AppTypes = AppTypes> = (
  context: SettleSandboxPayoutContext<App>,
) => Handled<"settleSandboxPayout">;

/** Replies of `changeSandboxPlan`. */
export interface ChangeSandboxPlanReply {
  /** 200: What `/me` says from now on. */
  ok(body: Me, init?: ReplyInit): Replied<"changeSandboxPlan">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"changeSandboxPlan">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"changeSandboxPlan">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"changeSandboxPlan">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"changeSandboxPlan">;
}

/** What a handler of `changeSandboxPlan` is given. */
export interface ChangeSandboxPlanContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: PlanChange;
  readonly idempotencyKey: string | undefined;
  readonly reply: ChangeSandboxPlanReply;
}

/**
 * Change the plan (`POST /sandbox/plan`).
 *
 * Puts the workspace on another plan, to see what gating does: it gates as soon as `in_trial` is false,
 * though the sandbox otherwise does not. A step up causes `plan.upgraded`, a step down nothing. Sandbox only.
 */
export type ChangeSandboxPlan<App extends AppTypes = AppTypes> = (
  context: ChangeSandboxPlanContext<App>,
) => Handled<"changeSandboxPlan">;

/** Replies of `resetSandbox`. */
export interface ResetSandboxReply {
  /** 200: As new. */
  ok(body: SandboxReset, init?: ReplyInit): Replied<"resetSandbox">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"resetSandbox">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"resetSandbox">;
  /**
   * 409: Another reset is under way.
   *
   * Codes: `resource_in_use`.
   */
  conflict(problem: ProblemInit<"resource_in_use">, init?: ReplyInit): Replied<"resetSandbox">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"resetSandbox">;
}

/** What a handler of `resetSandbox` is given. */
export interface ResetSandboxContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly idempotencyKey: string | undefined;
  readonly reply: ResetSandboxReply;
}

/**
 * Put the sandbox back (`POST /sandbox/reset`).
 *
 * Throws away everything that was done and puts the seeded data and the clock back to the start, ids
 * included. API keys of the seed work on; keys made since are gone. Cursors from before are invalid, and
 * nothing is sent to webhooks. Sandbox only.
 */
export type ResetSandbox<App extends AppTypes = AppTypes> = (
  context: ResetSandboxContext<App>,
) => Handled<"resetSandbox">;

/** Handlers of this module, as a file exports them. */
export interface SandboxHandlers<App extends AppTypes = AppTypes> {
  readonly advanceSandboxClock: AdvanceSandboxClock<App>;
  readonly settleSandboxPayout: SettleSandboxPayout<App>;
  readonly changeSandboxPlan: ChangeSandboxPlan<App>;
  readonly resetSandbox: ResetSandbox<App>;
}
