import type { Handle } from "./exchange.ts";
import { FetchExchange, toResponse } from "./fetch-exchange.ts";
import type { AppTypes } from "./handler.ts";
import type { ServedContract } from "./operation.ts";
import type { ServerOptions } from "./options.ts";
import { pickHandlers } from "./pick-handlers.ts";
import { pipeline } from "./pipeline.ts";
import { prepareOperation } from "./prepared-operation.ts";
import { createRouter } from "./routing/router.ts";
import { servedPaths } from "./routing/served-paths.ts";

/** What the runtime of Workers passes beside a request. */
export interface FetchContext {
  /** Lets a promise settle before the worker may end. */
  readonly waitUntil?: (work: Promise<unknown>) => void;
}

/** A served document. Every request gets an answer; neither function rejects. */
export interface Server {
  /** Answers one exchange: what adapters call. */
  readonly handle: Handle;
  /**
   * Answers a web standard request: for Workers, Deno, Bun, Hono and tests. Workers pass a context, by which what runs
   * is finished though the caller has left.
   */
  readonly fetch: (request: Request, environment?: unknown, context?: FetchContext) => Promise<Response>;
  /** Prefix of its paths: `/v1`, or empty. */
  readonly basePath: string;
  /** Whether a path is one of its own: below `basePath`, or of an operation the document puts on another host. */
  readonly owns: (path: string) => boolean;
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
  const { baseUrls, allowMissingHandlers = false } = options;
  const served = Object.entries(contract.operations).map(([name, operation]) => ({
    name,
    operation,
    paths: servedPaths(operation, { basePath, baseUrls }),
  }));
  const byName = pickHandlers(contract.operations, handlers, {
    mayMiss: (name) => allowMissingHandlers || served.some((each) => each.name === name && !each.paths[0]),
  });
  const entries = served.flatMap(({ name, operation, paths: [first, ...others] }) => {
    if (first === undefined) return [];
    const target = prepareOperation(operation, byName.get(name), contract, settled);
    return [first, ...others].map((path) => ({ method: operation.method, path, target }));
  });
  const elsewhere = createRouter(entries.filter(({ path }) => !isBelow(path, basePath)));
  const handle = pipeline(createRouter(entries), contract, settled);
  return {
    basePath,
    owns: (path) => isBelow(path, basePath) || elsewhere.match("", path).kind === "methodNotAllowed",
    handle,
    fetch: (request, _, context) => {
      const answer = handle(new FetchExchange(request)).then(toResponse);
      // Without it the platform cuts a handler off, in the midst of what it does, when its caller goes.
      context?.waitUntil?.(answer);
      return answer;
    },
  };
}

function isBelow(path: string, basePath: string): boolean {
  return path.startsWith(basePath) && (path.length === basePath.length || path[basePath.length] === "/");
}
