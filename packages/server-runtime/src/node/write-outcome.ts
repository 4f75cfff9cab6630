import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Outcome } from "../exchange.ts";

/** Sends an outcome. Resolves when it is handed over, for a stream when it has ended. */
export async function writeOutcome(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Outcome,
): Promise<void> {
  const lines: string[] = [];
  for (const [name, value] of headers) lines.push(name, value);
  if (body instanceof Uint8Array) lines.push("content-length", String(body.length));
  // Unread bytes would be taken for the next request.
  if (!request.complete) lines.push("connection", "close");
  response.writeHead(status, lines);
  if (body === undefined || body instanceof Uint8Array) {
    response.end(body);
    return;
  }
  // A reader that leaves is no error; the source is told by its cancellation.
  await pipeline(Readable.fromWeb(body), response).catch(() => undefined);
}
