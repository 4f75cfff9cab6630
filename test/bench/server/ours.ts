// The measured server: the bench's document on @heldsway/server-runtime, as `heldsway-gen` makes its contract, compiled
// beside it. `plain` has limits, idempotency and reply validation off, as its peers have none; `full` has all of it.

import {
  type AppTypes,
  memoryRateLimiter,
  memoryUnitOfWork,
  type ServedContract,
  serveContract,
} from "@heldsway/server-runtime";
import { listen } from "@heldsway/server-runtime/node";

const [kind = ""] = process.argv.slice(2);
const contract: ServedContract = await import(new URL("contract/index.js", import.meta.url).href);

interface Context {
  readonly params: { readonly itemId: string };
  readonly query: { readonly limit: number; readonly status?: string; readonly deep?: boolean };
  readonly body: { readonly lines: readonly { readonly quantity: number; readonly price: number }[] };
  readonly reply: { ok(body: unknown): unknown; created(body: unknown): unknown };
}

const handlers = {
  getHello: async ({ reply }: Context) => reply.ok({ hello: "world" }),
  getItem: async ({ params, query, reply }: Context) =>
    reply.ok({
      id: params.itemId,
      limit: query.limit,
      status: query.status ?? "open",
      deep: query.deep ?? false,
    }),
  createOrder: async ({ body, reply }: Context) =>
    reply.created({
      id: "ord_1",
      total: body.lines.reduce((sum, line) => sum + line.quantity * line.price, 0),
      lines: body.lines.length,
    }),
};

interface App extends AppTypes {
  readonly tx: undefined;
}

const server = serveContract<App>(
  contract,
  { handlers },
  {
    services: undefined,
    unitOfWork: memoryUnitOfWork({ scopeOf: () => "", keepSeconds: 1 }),
    validateReplies: kind === "full",
    ...(kind === "full" && {
      rateLimit: {
        limiter: memoryRateLimiter(),
        policyOf: () => ({ bucket: "", limit: 1_000_000, windowSeconds: 1 }),
        anonymous: (address: string) => ({ bucket: address, limit: 1_000_000, windowSeconds: 1 }),
      },
    }),
  },
);
const { port } = await listen(server);
process.on("disconnect", () => process.exit());
process.on("message", () => process.send?.(process.cpuUsage()));
process.send?.(port);
