import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo, Server as NetServer, Socket } from "node:net";
import { serve } from "@hono/node-server";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import { toFastifyHook, toNodeListener } from "../node/index.ts";
import { listen } from "../node/listen.ts";
import { refuseConnection } from "../node/refused-connection.ts";
import type { Server } from "../server.ts";
import type { Running } from "./adapter-suite.ts";

/** A way to serve in this process: on a free port, in an application of the framework that answers `/elsewhere` itself. */
export interface Adapter {
  readonly name: string;
  /** Whether there is an application around it. */
  readonly hasApplication: boolean;
  start(server: Server): Promise<Running>;
}

const elsewhere = "answered by the application";

/** So long that no test sees a connection time out: a server that waits for an idle one fails. */
const keepAliveTimeout = 600_000;

export const adapters: readonly Adapter[] = [
  { name: "listen", hasApplication: false, start: (server) => listen(server, { keepAliveTimeout }) },
  {
    name: "node:http",
    hasApplication: false,
    start: (server) =>
      running(refusing(createServer({ keepAliveTimeout }, toNodeListener(server))).listen(0, "127.0.0.1")),
  },
  {
    name: "Express",
    hasApplication: true,
    start: (server) => {
      const app = express();
      app.use(toNodeListener(server));
      app.use(express.json());
      app.get("/elsewhere", (_, response) => {
        response.send(elsewhere);
      });
      return running(refusing(createServer({ keepAliveTimeout }, app)).listen(0, "127.0.0.1"));
    },
  },
  {
    name: "Fastify",
    hasApplication: true,
    start: async (server) => {
      const app = fastify({ keepAliveTimeout, clientErrorHandler: refuseConnection });
      const close = closing(app.server, () => void app.close());
      app.addHook("onRequest", toFastifyHook(server));
      app.get("/elsewhere", async () => elsewhere);
      const url = await app.listen({ port: 0, host: "127.0.0.1" });
      return { url, close };
    },
  },
  {
    name: "Hono",
    hasApplication: true,
    start: (server) => {
      const app = new Hono();
      app.mount(server.basePath, server.fetch, { replaceRequest: false });
      app.get("/elsewhere", (context) => context.text(elsewhere));
      return onFetch(app.fetch);
    },
  },
  {
    name: "a fetch handler, as of Workers",
    hasApplication: false,
    start: (server) => onFetch(server.fetch),
  },
];

function onFetch(fetch: (request: Request) => Promise<Response> | Response): Promise<Running> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(running(refusing(server))));
  });
}

function refusing<Http extends NetServer>(server: Http): Http {
  server.on("clientError", refuseConnection);
  return server;
}

async function running(server: NetServer): Promise<Running> {
  const end = closing(server);
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo; // A server on TCP has no other kind of address.
  return { url: `http://127.0.0.1:${port}`, close: end };
}

/**
 * Closes as an application would that knows: Node waits for connections that were opened ahead and never carried
 * a request, as fetch and browsers do; `listen` needs no such help.
 */
function closing(server: NetServer, close = () => void server.close()): () => Promise<void> {
  const unused = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  server.on("request", ({ socket }: IncomingMessage) => unused.delete(socket));
  return async () => {
    const closed = once(server, "close");
    close();
    for (const socket of unused) socket.destroy();
    await closed;
  };
}
