import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Outcome } from "../exchange.ts";
import { isClosing } from "./is-closing.ts";

/** Sends an outcome: at once what is whole. A promise is of the end of what takes longer. */
export function writeOutcome(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Outcome,
): Promise<void> | undefined {
  const lines: string[] = [];
  for (const [name, value] of headers) lines.push(name, value);
  const isWhole = typeof body === "string" || body instanceof Uint8Array;
  // Without it Node would announce chunks for a body that is none.
  if (body === undefined && hasBody(request, status)) lines.push("content-length", "0");
  const length = isWhole ? Buffer.byteLength(body) : 0;
  if (isWhole) lines.push("content-length", String(length));
  // Unread bytes would be taken for the next request.
  if (!request.complete || isClosing(request)) lines.push("connection", "close");
  response.writeHead(status, lines);
  if (body !== undefined && !isWhole) return writeStream(request, response, body);
  if (!request.complete) return endAfterRest(request, response, body);
  // ASCII is the same bytes as Latin-1, which Node writes faster.
  if (typeof body === "string" && body.length === length) response.end(body, "latin1");
  else response.end(body);
  return undefined;
}

async function writeStream(
  request: IncomingMessage,
  response: ServerResponse,
  body: ReadableStream<Uint8Array>,
): Promise<void> {
  // A reader that leaves is no error; the source is told by its cancellation.
  await pipeline(Readable.fromWeb(body), response).catch(() => undefined);
  // Its headers may have promised to keep the connection.
  if (isClosing(request)) request.socket.destroySoon();
}

/**
 * Sends the answer and takes what still comes of the request, for a while: to close on bytes not read resets
 * the connection, and the caller would lose the answer (RFC 9112 section 9.6).
 */
async function endAfterRest(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Uint8Array | undefined,
): Promise<void> {
  if (body === undefined) response.flushHeaders();
  else response.write(body);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, restMs);
    request.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
    request.resume();
  });
  response.end();
}

const restMs = 2000;

/** RFC 9110 section 6.4.1. */
function hasBody(request: IncomingMessage, status: number): boolean {
  return request.method !== "HEAD" && status >= 200 && status !== 204 && status !== 304;
}
