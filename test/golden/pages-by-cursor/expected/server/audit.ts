// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { ListAuditOk, ListAuditQuery } from "../contract/index.ts";

/** Replies of `listAudit`. */
export interface ListAuditReply {
  /** 200: As the extension has it. */
  ok(body: ListAuditOk, init?: ReplyInit): Replied<"listAudit">;
}

/** What a handler of `listAudit` is given. */
export interface ListAuditContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: ListAuditQuery;
  readonly reply: ListAuditReply;
}

/** `GET /audit` */
export type ListAudit<App extends AppTypes = AppTypes> = (
  context: ListAuditContext<App>,
) => Handled<"listAudit">;

/** Handlers of this module, as a file exports them. */
export interface AuditHandlers<App extends AppTypes = AppTypes> {
  readonly listAudit: ListAudit<App>;
}
