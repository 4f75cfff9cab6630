// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { LedgerCheck } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `checkLedger`. */
export interface CheckLedgerReply {
  /** 200: What was checked, and what does not add up. */
  ok(body: LedgerCheck, init?: ReplyInit): Replied<"checkLedger">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"checkLedger">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"checkLedger">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"checkLedger">;
}

/** What a handler of `checkLedger` is given. */
export interface CheckLedgerContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: CheckLedgerReply;
}

/**
 * Check the ledger (`GET /ledger/check`).
 *
 * Recomputes every balance from the entries, compares payouts with what is in them and reports what does not
 * add up. Changes nothing. There should never be a violation; tell us when there is one.
 */
export type CheckLedger<App extends AppTypes = AppTypes> = (
  context: CheckLedgerContext<App>,
) => Handled<"checkLedger">;

/** Handlers of this module, as a file exports them. */
export interface LedgerHandlers<App extends AppTypes = AppTypes> {
  readonly checkLedger: CheckLedger<App>;
}
