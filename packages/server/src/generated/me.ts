// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Me } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `getMe`. */
export interface GetMeReply {
  /** 200: The workspace and the key. */
  ok(body: Me, init?: ReplyInit): Replied<"getMe">;
  /**
   * 400: An unknown query parameter was sent.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getMe">;
  /**
   * 403: The request came over plain HTTP, or the key belongs to the other environment.
   *
   * Codes: `https_required`, `wrong_environment`.
   */
  forbidden(problem: ProblemInit<"https_required" | "wrong_environment">, init?: ReplyInit): Replied<"getMe">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getMe">;
}

/** What a handler of `getMe` is given. */
export interface GetMeContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: GetMeReply;
}

/**
 * Check the key and read its workspace (`GET /me`).
 *
 * Answers any valid key on any plan, so it serves as the health check of an integration: it tells which
 * workspace the key opens, on which plan, in which environment, and what the key may do. Costs one request of
 * the rate limit.
 */
export type GetMe<App extends AppTypes = AppTypes> = (context: GetMeContext<App>) => Handled<"getMe">;

/** Handlers of this module, as a file exports them. */
export interface MeHandlers<App extends AppTypes = AppTypes> {
  readonly getMe: GetMe<App>;
}
