import type { ServedContract } from "@heldsway/server-runtime";
import { type HttpHandler, HttpResponse, http } from "msw/http";
import { passthrough } from "msw/utils/passthrough";
import { baseOf, readBases } from "./base-urls.ts";
import type { Examples } from "./examples.ts";
import { mockServer } from "./mock-server.ts";
import { newState } from "./mock-state.ts";
import type { MockOptions } from "./options.ts";
import type { Script, Scripted } from "./scripts.ts";

/** Mocks of one API; `Handlers` are its handlers by operation, as generated for the server. */
export interface Mocks<Handlers extends object> {
  /** Answers every request to the API: `setupServer(mocks.handler)`, `setupWorker(mocks.handler)`. */
  readonly handler: HttpHandler;
  /** The same without MSW, for a client that takes a `fetch`. Other hosts are a `TypeError`. */
  readonly fetch: typeof globalThis.fetch;
  /** Answers an operation this way until `reset`. A function is given what the server's handler would be. */
  use<Id extends keyof Handlers & string>(operation: Id, answer: Answers<Handlers>[Id]): void;
  /** Answers the next call this way, before anything set with `use`; several are taken in order. */
  once<Id extends keyof Handlers & string>(operation: Id, answer: Answers<Handlers>[Id]): void;
  /** What an operation's handler was given so far; refused and replayed calls do not reach it. */
  calls<Id extends keyof Handlers & string>(operation: Id): readonly Call<Handlers[Id]>[];
  /** Forgets scripts, calls, counts and the answers stored under idempotency keys. */
  reset(): void;
}

/** How operations may be answered: by a handler, or as a script says. One by one: all in one type are too many. */
export type Answers<Handlers> = { readonly [Id in keyof Handlers]: Handlers[Id] | Scripted<Handlers[Id]> };

/** What a handler is given. */
export type Call<Handler> = Handler extends (context: infer Context) => unknown ? Context : never;

/** What the mocks of one document are made of. */
export interface MockedApi {
  readonly contract: ServedContract;
  readonly examples: Examples;
  /** Server URLs of the document and of single operations. */
  readonly servers: readonly string[];
}

/**
 * Mocks an API: the real server's pipeline, so that a wrong request gets the same problem as from the server,
 * with handlers that answer from the document's examples.
 *
 * `Prefer: code=404, example=empty` on a request asks for another declared answer.
 */
export function mockApi<Handlers extends object>(api: MockedApi, options: MockOptions = {}): Mocks<Handlers> {
  // A document without servers is served at "/" (OpenAPI 3.1 section 4.8.1.1).
  const bases = readBases(options.baseUrls ?? (api.servers.length > 0 ? api.servers : ["/"]));
  let state = newState();
  const server = mockServer(api.contract, api.examples, options, () => state);
  const place = (request: Request) => baseOf(new URL(request.url), bases);

  return {
    handler: http.all(
      ({ request }) => place(request) !== undefined,
      async ({ request }) => {
        const prefix = place(request)?.prefix ?? "";
        if (options.unmatched === "passthrough" && !server.knows(request, prefix)) return passthrough();
        return server.respond(request, prefix).catch(() => HttpResponse.error());
      },
    ),
    async fetch(input, init) {
      const request = new Request(input, init);
      const base = place(request);
      if (base === undefined) throw new TypeError(`no mock for "${request.url}"; see "baseUrls"`);
      return server.respond(request, base.prefix);
    },
    use: (operation, answer) => state.scripts.always(operation, scriptOf(answer)),
    once: (operation, answer) => state.scripts.once(operation, scriptOf(answer)),
    // Contexts are kept under the operation whose handler they were made for.
    calls: <Id extends keyof Handlers & string>(operation: Id) =>
      (state.calls.get(operation) ?? []) as unknown as readonly Call<Handlers[Id]>[],
    reset() {
      state = newState();
    },
  };
}

/** A handler alone is short for `{ reply: handler }`. It is only ever called with contexts of its own operation. */
function scriptOf<Handler>(answer: Handler | Scripted<Handler>): Script {
  return (typeof answer === "function" ? { reply: answer } : answer) as Script;
}
