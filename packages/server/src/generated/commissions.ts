// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { CommissionList, ListCommissionsQuery } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listCommissions`. */
export interface ListCommissionsReply {
  /** 200: One page of commissions. */
  ok(body: CommissionList, init?: ReplyInit): Replied<"listCommissions">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listCommissions">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"listCommissions">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listCommissions">;
}

/** What a handler of `listCommissions` is given. */
export interface ListCommissionsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListCommissionsQuery;
  readonly reply: ListCommissionsReply;
}

/**
 * List commissions (`GET /commissions`).
 *
 * Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Adjustments have a
 * negative `amount` and point to what they correct with `reversal_of`. `from` and `to` bound `created_at`.
 */
export type ListCommissions<App extends AppTypes = AppTypes> = (
  context: ListCommissionsContext<App>,
) => Handled<"listCommissions">;

/** Handlers of this module, as a file exports them. */
export interface CommissionsHandlers<App extends AppTypes = AppTypes> {
  readonly listCommissions: ListCommissions<App>;
}
