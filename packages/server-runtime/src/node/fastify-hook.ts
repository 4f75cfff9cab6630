import type { IncomingMessage, ServerResponse } from "node:http";
import { pathOf } from "../routing/target.ts";
import type { Server } from "../server.ts";
import { toNodeListener } from "./listener.ts";

/** `onRequest` hook of Fastify, told by its shape so that nobody needs Fastify for its types. */
export type FastifyHook = (
  request: { readonly raw: IncomingMessage },
  reply: { readonly raw: ServerResponse; hijack(): unknown },
  done: (error?: Error) => void,
) => void;

/**
 * Serves within a Fastify application: `app.addHook("onRequest", toFastifyHook(server))`. Paths that
 * the server does not own are left to the application. Fastify neither parses nor answers what the server takes.
 */
export function toFastifyHook(server: Server): FastifyHook {
  const listener = toNodeListener(server);
  return (request, reply, done) => {
    if (!server.owns(pathOf(request.raw.url ?? "/"))) {
      done();
      return;
    }
    reply.hijack();
    listener(request.raw, reply.raw);
  };
}
