import { createServer } from "node:http";
import type { AddressInfo, Server as NetServer } from "node:net";
import { serve } from "@hono/node-server";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import { toFastifyHook, toNodeListener } from "../node/index.ts";
import { listen } from "../node/listen.ts";
import type { Server } from "../server.ts";

/** A way to serve: on a free port, in an application of the framework that answers `/elsewhere` itself. */
export interface Adapter {
  readonly name: string;
  /** Whether there is an application around it. */
  readonly hasApplication: boolean;
  start(server: Server): Promise<Running>;
}

export interface Running {
  readonly url: string;
  /** Takes no new requests and resolves when those that run are answered. */
  close(): Promise<void>;
}

const elsewhere = "answered by the application";

export const adapters: readonly Adapter[] = [
  { name: "listen", hasApplication: false, start: (server) => listen(server) },
  {
    name: "node:http",
    hasApplication: false,
    start: (server) => running(createServer(toNodeListener(server)).listen(0, "127.0.0.1")),
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
      return running(app.listen(0, "127.0.0.1"));
    },
  },
  {
    name: "Fastify",
    hasApplication: true,
    start: async (server) => {
      const app = fastify();
      app.addHook("onRequest", toFastifyHook(server));
      app.get("/elsewhere", async () => elsewhere);
      const url = await app.listen({ port: 0, host: "127.0.0.1" });
      return { url, close: () => app.close() };
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
    const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(running(server)));
  });
}

async function running(
  server: Pick<NetServer, "listening" | "once" | "address" | "close">,
): Promise<Running> {
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo; // A server on TCP has no other kind of address.
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
