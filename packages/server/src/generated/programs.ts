// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ListProgramsQuery, ProgramList } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listPrograms`. */
export interface ListProgramsReply {
  /** 200: One page of programs. */
  ok(body: ProgramList, init?: ReplyInit): Replied<"listPrograms">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listPrograms">;
  /**
   * 403: The key lacks the scope, the plan does not include API access, the key belongs to the other
   * environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyInit,
  ): Replied<"listPrograms">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listPrograms">;
}

/** What a handler of `listPrograms` is given. */
export interface ListProgramsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListProgramsQuery;
  readonly reply: ListProgramsReply;
}

/**
 * List programs (`GET /programs`).
 *
 * Lists the programs of the workspace, newest first unless `sort` says otherwise. Archived programs stay in
 * the list: their commissions are still being paid.
 */
export type ListPrograms<App extends AppTypes = AppTypes> = (
  context: ListProgramsContext<App>,
) => Handled<"listPrograms">;

/** Handlers of this module, as a file exports them. */
export interface ProgramsHandlers<App extends AppTypes = AppTypes> {
  readonly listPrograms: ListPrograms<App>;
}
