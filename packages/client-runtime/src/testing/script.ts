import type { EncodedBody } from "../operation.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** A request that was sent to a mock. */
export interface SentRequest {
  readonly operation: string;
  /** From 1, within its call. */
  readonly attempt: number;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Parsed if it is JSON, else its text; `undefined` for none. */
  readonly body: unknown;
}

/** Status and headers of a reply. */
export interface ReplyInit {
  /** Default: 200, or 204 without data. */
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
}

/** What a problem says besides its status and code; members of its own included. */
export interface ProblemInit {
  readonly title?: string;
  readonly detail?: string;
  /** Headers of the answer, such as `retry-after`; no part of the problem. */
  readonly headers?: ReplyInit["headers"];
  readonly [member: string]: unknown;
}

type Step = (request: SentRequest, clock: VirtualClock) => Response | Promise<Response>;

/** The one of this module's loading: tests may fake timers. */
const later = globalThis.setTimeout;

/** What happens to the requests of one operation, one after the other. */
export class Script<Data, Code extends string> {
  readonly #steps: Step[] = [];
  #played = 0;

  /** Steps that no request has met yet. */
  get left(): number {
    return Math.max(0, this.#steps.length - this.#played);
  }

  /** Answers with what the document promises. */
  reply(data: Data, init?: ReplyInit): this {
    return this.replyWith(() => data, init);
  }

  /** The same, made of the request: `({ body }) => ...`. */
  replyWith(make: (request: SentRequest) => Data, { status, headers }: ReplyInit = {}): this {
    return this.respond((request) => {
      const data = make(request);
      const type = request.headers.get("accept") ?? "application/json";
      const isJson = type.includes("json");
      if (data === undefined) return new Response(null, { status: status ?? 204, headers: { ...headers } });
      const body = isJson ? JSON.stringify(data) : bodyInit(data);
      return new Response(body, { status: status ?? 200, headers: { "content-type": type, ...headers } });
    });
  }

  /** Answers with a problem (RFC 9457), with one of the codes of the operation. */
  fail(status: number, code: Code, { headers, ...problem }: ProblemInit = {}): this {
    const body = JSON.stringify({ type: "about:blank", status, code, ...problem });
    const type = { "content-type": "application/problem+json" };
    return this.respond(() => new Response(body, { status, headers: { ...type, ...headers } }));
  }

  /** Breaks the connection before any answer. */
  disconnect(): this {
    return this.respond(() => {
      throw Object.assign(new TypeError("fetch failed"), { code: "ECONNRESET" });
    });
  }

  /** Never answers: the attempt runs into its time limit, at once, but after the answers to calls beside it. */
  stall(): this {
    return this.respond((_, clock) => {
      later(() => clock.expireLimits());
      return new Promise(() => {});
    });
  }

  /** Anything else. */
  respond(step: Step): this {
    this.#steps.push(step);
    return this;
  }

  /** @internal */
  play(request: SentRequest, clock: VirtualClock): Response | Promise<Response> | undefined {
    const step = this.#steps[Math.min(this.#played, this.#steps.length - 1)];
    this.#played += 1;
    return step?.(request, clock);
  }
}

function bodyInit(data: unknown): EncodedBody {
  if (typeof data === "string" || data instanceof Blob || data instanceof ReadableStream) return data;
  throw new TypeError("what is no JSON is scripted as text, a blob or a stream");
}
