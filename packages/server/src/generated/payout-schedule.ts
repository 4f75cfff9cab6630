// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { PayoutScheduleSettings, PayoutScheduleSettingsReplace } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `getPayoutSchedule`. */
export interface GetPayoutScheduleReply {
  /** 200: When runs happen, and on what terms. */
  ok(body: PayoutScheduleSettings, init?: ReplyInit): Replied<"getPayoutSchedule">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getPayoutSchedule">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getPayoutSchedule">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getPayoutSchedule">;
}

/** What a handler of `getPayoutSchedule` is given. */
export interface GetPayoutScheduleContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: GetPayoutScheduleReply;
}

/**
 * Read the payout schedule (`GET /payout-schedule`).
 *
 * Tells when regular runs happen, below which sum a balance is carried forward, whether runs wait for a
 * sign-off and whether affiliates may ask to be paid early. A workspace that never set one pays by hand.
 */
export type GetPayoutSchedule<App extends AppTypes = AppTypes> = (
  context: GetPayoutScheduleContext<App>,
) => Handled<"getPayoutSchedule">;

/** Replies of `replacePayoutSchedule`. */
export interface ReplacePayoutScheduleReply {
  /** 200: The schedule of the next run. */
  ok(body: PayoutScheduleSettings, init?: ReplyInit): Replied<"replacePayoutSchedule">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"replacePayoutSchedule">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"replacePayoutSchedule">;
  /**
   * 422: The days do not fit the frequency, as a ninth day of the week, or a part of the schedule is left
   * out.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"replacePayoutSchedule">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"replacePayoutSchedule">;
}

/** What a handler of `replacePayoutSchedule` is given. */
export interface ReplacePayoutScheduleContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: PayoutScheduleSettingsReplace;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplacePayoutScheduleReply;
}

/**
 * Set the payout schedule (`PUT /payout-schedule`).
 *
 * Replaces the whole schedule. Payouts already scheduled keep their dates; the next run follows the new one.
 * With `manual` there are no runs, and `days` must be empty; with any other `frequency` it must not. On the
 * nano plan only `manual` is possible, anything else a 403.
 */
export type ReplacePayoutSchedule<App extends AppTypes = AppTypes> = (
  context: ReplacePayoutScheduleContext<App>,
) => Handled<"replacePayoutSchedule">;

/** Handlers of this module, as a file exports them. */
export interface PayoutScheduleHandlers<App extends AppTypes = AppTypes> {
  readonly getPayoutSchedule: GetPayoutSchedule<App>;
  readonly replacePayoutSchedule: ReplacePayoutSchedule<App>;
}
