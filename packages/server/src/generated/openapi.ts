// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `getOpenApiDocument`. */
export interface GetOpenApiDocumentReply {
  /** 200: The OpenAPI 3.1 document. */
  ok(body: { [key: string]: unknown }, init?: ReplyInit): Replied<"getOpenApiDocument">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getOpenApiDocument">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getOpenApiDocument">;
}

/** What a handler of `getOpenApiDocument` is given. */
export interface GetOpenApiDocumentContext<App extends AppTypes = AppTypes>
  extends HandlerContext<App, undefined> {
  readonly reply: GetOpenApiDocumentReply;
}

/**
 * Download this document (`GET /openapi.json`).
 *
 * This OpenAPI document, as served here: its first server is the one that answers. Needs no key; only the
 * limit of the address counts it.
 */
export type GetOpenApiDocument<App extends AppTypes = AppTypes> = (
  context: GetOpenApiDocumentContext<App>,
) => Handled<"getOpenApiDocument">;

/** Handlers of this module, as a file exports them. */
export interface OpenapiHandlers<App extends AppTypes = AppTypes> {
  readonly getOpenApiDocument: GetOpenApiDocument<App>;
}
