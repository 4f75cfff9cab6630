import type { Handle } from "./exchange.ts";
import { FetchExchange, toResponse } from "./fetch-exchange.ts";
import type { AppTypes } from "./handler.ts";
import type { ServedContract } from "./operation.ts";
import type { ServerOptions } from "./options.ts";
import { pickHandlers } from "./pick-handlers.ts";
import { pipeline } from "./pipeline.ts";
import { prepareOperation } from "./prepared-operation.ts";
import { createRouter } from "./routing/router.ts";

/** A served document. Every request gets an answer; neither function rejects. */
export interface Server {
  /** Answers one exchange: what adapters call. */
  readonly handle: Handle;
  /** Answers a web standard request: for Workers, Deno, Bun, Hono and tests. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Prefix of all its paths: `/v1`, or empty. */
  readonly basePath: string;
}

/**
 * Puts a server together from a contract and its handlers, which come in modules of any name:
 * `{ affiliates: { createAffiliate }, ... }`. Throws for missing and orphan handlers, missing
 * authentication, and paths that cannot be told apart.
 */
export function serveContract<App extends AppTypes>(
  contract: ServedContract,
  handlers: object,
  options: ServerOptions<App>,
): Server {
  const settled = {
    ...options,
    depthLimit: options.depthLimit ?? 32,
    valueLimit: options.valueLimit ?? 50_000,
    bodyLimit: options.bodyLimit ?? 1_048_576,
  };
  const basePath = (options.basePath ?? "").replace(/\/+$/, "");
  const byName = pickHandlers(contract.operations, handlers, {
    allowMissing: options.allowMissingHandlers ?? false,
  });
  const entries = Object.entries(contract.operations).map(([name, operation]) => ({
    method: operation.method,
    path: operation.path,
    target: prepareOperation(operation, byName.get(name), contract, settled),
  }));
  const handle = pipeline(createRouter(entries, { basePath }), contract, settled);
  return {
    basePath,
    handle,
    fetch: async (request) => toResponse(await handle(new FetchExchange(request))),
  };
}
