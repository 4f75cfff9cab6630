import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { Server } from "../server.ts";
import { Connections } from "./connections.ts";
import { type NodeListener, toNodeListener } from "./listener.ts";
import { hasOneHost, refuseConnection, refuseHost } from "./refused-connection.ts";

export interface ListenOptions {
  /** Default: 0, any free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`, this machine only. */
  readonly host?: string;
  /** Time for all headers to arrive, in milliseconds. Default: 10,000. */
  readonly headersTimeout?: number;
  /** Time for the whole request to arrive, in milliseconds. Default: 30,000. */
  readonly requestTimeout?: number;
  /** How long an idle connection is kept, in milliseconds. Default: 72,000. */
  readonly keepAliveTimeout?: number;
}

export interface Listening {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests and resolves when those that run are answered, or cut after `graceMs` (default: 10,000). */
  close(graceMs?: number): Promise<void>;
}

/** Serves on a port of this machine. Rejects when the port is taken. */
export async function listen(server: Server | NodeListener, options: ListenOptions = {}): Promise<Listening> {
  const listener = typeof server === "function" ? server : toNodeListener(server);
  const connections = new Connections();
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    connections.ask(request.socket, response);
    if (hasOneHost(request)) listener(request, response);
    else refuseHost(response);
  };
  const http = createServer(
    {
      headersTimeout: options.headersTimeout ?? 10_000,
      requestTimeout: options.requestTimeout ?? 30_000,
      keepAliveTimeout: options.keepAliveTimeout ?? 72_000,
      // Node looks for requests past these limits only so often; its default is 30 seconds.
      connectionsCheckingInterval: 1000,
      requireHostHeader: false,
    },
    serve,
  );
  http.on("connection", (socket) => connections.open(socket));
  // Expectations nobody knows may be ignored (RFC 9110 section 10.1.1); Node's own 417 is no problem details.
  http.on("checkExpectation", serve);
  http.on("clientError", refuseConnection);
  const host = options.host ?? "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(options.port ?? 0, host, resolve);
  });
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : (options.port ?? 0);
  return {
    port,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    close: (graceMs = 10_000) => closeGracefully(http, connections, graceMs),
  };
}

function closeGracefully(http: HttpServer, connections: Connections, graceMs: number): Promise<void> {
  // Not `closeIdleConnections`: to Node a connection is busy that never sent a request, or only half of one.
  const dropIdle = () => {
    for (const socket of connections.all()) if (connections.owed(socket).length === 0) socket.destroySoon();
  };
  return new Promise((resolve) => {
    const cut = setTimeout(() => http.closeAllConnections(), graceMs);
    http.close(() => {
      clearTimeout(cut);
      resolve();
    });
    for (const socket of connections.all())
      for (const response of connections.owed(socket)) {
        response.shouldKeepAlive = false;
        // One whose headers are out has promised to stay open.
        response.once("close", () => setImmediate(dropIdle));
      }
    dropIdle();
  });
}
