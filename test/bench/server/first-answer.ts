// A process that serves one operation of a generated server, checks on, to whoever comes: how long until it answers?

import { type InMemoryAppTypes, memoryUnitOfWork, type ServerOptions } from "@heldsway/server-runtime";
import { listen } from "@heldsway/server-runtime/node";

const [serverModule = "", handlerName = "", answer = ""] = process.argv.slice(2);
const { createPartialServer } = await import(serverModule);

const options: ServerOptions<InMemoryAppTypes> = {
  services: undefined,
  authenticate: { bearerAuth: async () => ({ principal: undefined }) },
  scopesOf: () => ["admin"],
  unitOfWork: memoryUnitOfWork({ scopeOf: () => "" }),
};
const handler = async ({ reply }: { readonly reply: { ok(body: unknown): unknown } }) =>
  reply.ok(JSON.parse(answer));
const { port } = await listen(createPartialServer({ module: { [handlerName]: handler } }, options));
process.on("disconnect", () => process.exit());
process.send?.(port);
