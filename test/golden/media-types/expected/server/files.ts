// From test/golden/media-types/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";
import type { UploadBody, UploadOk, UploadOkEvent } from "../contract/index.ts";

/** Replies of `upload`. */
export interface UploadReply {
  /** 200: The upload, in the form asked for. */
  readonly ok: {
    /** As `application/json`. */
    json(body: UploadOk, init?: ReplyInit): Replied<"upload">;
    /** As `application/pdf`. */
    pdf(body: Blob | Uint8Array, init?: ReplyInit): Replied<"upload">;
    /** As `application/xml`. */
    xml(body: string, init?: ReplyInit): Replied<"upload">;
    /** As `text/csv`. */
    csv(body: string, init?: ReplyInit): Replied<"upload">;
    /** As `text/event-stream`. */
    eventStream(events: AsyncIterable<UploadOkEvent>, init?: ReplyInit): Replied<"upload">;
  };
}

/** What a handler of `upload` is given. */
export interface UploadContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly body: Blob | UploadBody;
  readonly reply: UploadReply;
}

/** `POST /files` */
export type Upload<App extends AppTypes = AppTypes> = (context: UploadContext<App>) => Handled<"upload">;

/** Handlers of this module, as a file exports them. */
export interface FilesHandlers<App extends AppTypes = AppTypes> {
  readonly upload: Upload<App>;
}
