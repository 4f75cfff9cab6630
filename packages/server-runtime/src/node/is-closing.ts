import type { IncomingMessage } from "node:http";
import { Server } from "node:net";

/**
 * Whether the server of a connection has stopped listening. Node ends connections that are idle when its
 * `close` is called and waits for the others: one that is kept for more requests after that holds it up.
 */
export function isClosing({ socket }: IncomingMessage): boolean {
  // Node sets it on every connection of HTTP; its types do not tell.
  return "server" in socket && socket.server instanceof Server && !socket.server.listening;
}
