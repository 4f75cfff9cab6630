import {
  createRouter,
  type Exchange,
  type OperationDescriptor,
  pathOf,
  type Refusal,
  type Router,
  type ServedContract,
  type Server,
  type ServerOptions,
  serveContract,
} from "@heldsway/server-runtime";
import { answer, codeOfStatus, type LooseContext, noSuchAnswer } from "./answer.ts";
import { asDeclared } from "./as-declared.ts";
import type { Examples } from "./examples.ts";
import { laterPage } from "./later-page.ts";
import type { MockApp, MockState } from "./mock-state.ts";
import { nearestOperations } from "./nearest.ts";
import type { MockOptions } from "./options.ts";
import { pause } from "./pause.ts";
import { answerFromRows } from "./rows/answer-from-rows.ts";
import { type Role, rolesOf } from "./rows/collections.ts";
import type { Script } from "./scripts.ts";
import { readPrefer } from "./wish.ts";

/** The real server's pipeline, with handlers that answer from scripts and examples. */
export interface MockServer {
  /** Whether a path under the prefix is one of the document's. */
  knows(request: Request, prefix: string): boolean;
  /** Rejects with a `TypeError`, as `fetch` does, where a script loses the connection. */
  respond(request: Request, prefix: string): Promise<Response>;
}

/** @param state The state of now; `reset` replaces it. */
export function mockServer(
  contract: ServedContract,
  examples: Examples,
  options: MockOptions,
  state: () => MockState,
): MockServer {
  const operations = Object.entries(contract.operations);
  const routers = new Map<string, Router<string>>();
  const match = (method: string, url: string, prefix: string) => {
    const router = routers.get(prefix) ?? routerAt(prefix);
    routers.set(prefix, router);
    return router.match(method, pathOf(url).slice(prefix.length) || "/", url);
  };

  /** An operation with servers of its own is below the prefixes of those only. */
  function routerAt(prefix: string): Router<string> {
    const here = operations.filter(
      ([, { servers }]) => servers?.every(({ basePath = prefix }) => basePath !== prefix) !== true,
    );
    return createRouter(here.map(([target, { method, path }]) => ({ method, path, target })));
  }

  const roles = options.state === true ? rolesOf(contract.operations, examples) : new Map<string, Role>();

  /** Scripts of the requests under way, by the one thing of a request that its handler gets unchanged. */
  const underWay = new WeakMap<AbortSignal, Script>();

  const handlers = Object.fromEntries(
    operations.map(([name, operation]) => [
      name,
      (context: LooseContext) => handle(name, operation, context),
    ]),
  );

  function handle(name: string, operation: OperationDescriptor, context: LooseContext): unknown {
    const { calls } = state();
    calls.set(name, [...(calls.get(name) ?? []), context]);
    const script = underWay.get(context.signal);
    if (script?.reply) return script.reply(context);
    const isWish = script?.code !== undefined || script?.example !== undefined;
    const wish = isWish ? script : readPrefer(context.request.headers.get("prefer"));
    const role = roles.get(name);
    const isFree = wish.code === undefined && wish.example === undefined;
    if (!isFree) return answer(operation, examples[name], wish, context);
    if (role === undefined)
      return answer(operation, examples[name], wish, context, laterPage(examples[name], context));
    return answerFromRows({ operation, examples: examples[name], role }, context, state().rows);
  }

  function notFound(exchange: Exchange, prefix: string): Refusal | undefined {
    if (match(exchange.method, exchange.target, prefix).kind !== "notFound") return undefined;
    const path = pathOf(exchange.target);
    const known = operations.map(([, operation]) => operation);
    const nearest = nearestOperations(known, exchange.method, path.slice(prefix.length));
    const detail = `no operation matches ${exchange.method} ${path}; the nearest are ${nearest.join(", ")}`;
    return { code: "not_found", detail };
  }

  const servers = new Map<string, Server>();
  /** What a test scripts is checked against the document; the document's examples are its own word. */
  function serverAt(prefix: string, validateReplies: boolean): Server {
    const name = `${prefix} ${validateReplies}`;
    const server =
      servers.get(name) ??
      serveContract(
        contract,
        { handlers },
        {
          ...serverOptions(contract, options, state),
          basePath: prefix,
          guard: (exchange) => notFound(exchange, prefix),
          validateReplies,
        },
      );
    servers.set(name, server);
    return server;
  }

  return {
    knows: (request, prefix) => match(request.method, request.url, prefix).kind !== "notFound",
    async respond(request, prefix) {
      const found = match(request.method, request.url, prefix);
      const script = found.kind === "found" ? state().scripts.next(found.target) : undefined;
      const delay = script?.delay ?? options.delay;
      if (delay !== undefined) await pause(delay, request.signal);
      if (script?.networkError) throw new TypeError("fetch failed", { cause: "scripted network error" });
      if (script) underWay.set(request.signal, script);
      const accept = request.headers.get("accept") ?? "";
      const response = await serverAt(prefix, script?.reply !== undefined).fetch(request);
      const operation = found.kind === "found" ? contract.operations[found.target] : undefined;
      if (operation === undefined || found.kind !== "found") return response;
      return asDeclared(response, operation, examples[found.target], accept);
    },
  };
}

/** Of documents whose problems have no codes. */
const problemsByStatus = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => index + 400).map((status) => [
    codeOfStatus(status),
    { status, title: `HTTP ${status}` },
  ]),
);

function serverOptions(
  contract: ServedContract,
  options: MockOptions,
  state: () => MockState,
): ServerOptions<MockApp> {
  const { clock, problemTypeBase, rateLimit } = options;
  const named = Object.values(contract.operations).flatMap(({ security }) =>
    security.flat().flatMap((requirement) => requirement.scopes),
  );
  const scopes = options.scopes ?? [...new Set(named)];
  const accept = async () => ({ principal: undefined });
  return {
    services: undefined,
    authenticate: Object.fromEntries(Object.keys(contract.securitySchemes).map((scheme) => [scheme, accept])),
    scopesOf: () => scopes,
    unitOfWork: {
      run: (call, effect) => state().unitOfWork.run(call, effect),
      runOnce: (call, effect) => state().unitOfWork.runOnce(call, effect),
    },
    ...(rateLimit && {
      rateLimit: {
        limiter: { take: (policy, now) => state().limiter.take(policy, now) },
        policyOf: () => ({ bucket: "", ...rateLimit }),
      },
    }),
    problems: {
      ...problemsByStatus,
      [noSuchAnswer]: { status: 400, title: "No such answer in the document" },
    },
    ...(problemTypeBase !== undefined && { problemTypeBase }),
    // The caller is a test, which must be told what is wrong with its own answers.
    mapError: [[Error, (error: Error) => ({ code: "internal_error", detail: `mock: ${String(error)}` })]],
    ...(clock && { clock }),
  };
}
