import type { IncomingMessage, ServerResponse } from "node:http";
import type { Outcome } from "../exchange.ts";
import { pathOf } from "../routing/target.ts";
import type { Server } from "../server.ts";
import { NodeExchange } from "./node-exchange.ts";
import { writeOutcome } from "./write-outcome.ts";

/** Listener of `node:http`, and middleware of Express and Connect. */
export type NodeListener = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/**
 * Serves on `node:http`: `http.createServer(toNodeListener(server))`. As middleware (`app.use`) it leaves
 * paths that the server does not own to those that follow. Mount it before body parsers.
 */
export function toNodeListener(server: Server): NodeListener {
  return (request, response, next) => {
    if (next && !server.owns(pathOf(request.url ?? "/"))) {
      next();
      return;
    }
    const fail = (error: unknown) => {
      if (next) next(error);
      else if (response.headersSent) response.destroy();
      else response.writeHead(500, { connection: "close" }).end();
    };
    const send = (outcome: Outcome) => {
      try {
        writeOutcome(request, response, outcome)?.catch(fail);
      } catch (error) {
        fail(error);
      }
    };
    server.handle(new NodeExchange(request, response)).then(send, fail);
  };
}
