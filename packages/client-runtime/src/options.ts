import type { Clock } from "./clock.ts";
import type { SdkError } from "./errors.ts";
import type { RateLimit } from "./rate-limit.ts";

/** How a client is made. Times are in milliseconds. */
export interface ClientOptions<Environment extends string = string> extends CallLimits {
  /**
   * The credential, or a function that gives it. The function is asked once, shared by all calls, and again
   * when the server answers 401. For basic authentication: `user:password`. `null`: none is sent.
   */
  readonly apiKey?: string | CredentialProvider | null | undefined;
  /** Which of the API's base URLs to use. Default: the first. */
  readonly environment?: Environment | undefined;
  /** Base URL to use instead of an environment's. */
  readonly baseUrl?: string | undefined;
  /** Sends what it is given as `fetch` does. Default: `globalThis.fetch`, looked up at each call. */
  readonly fetch?: Fetch | undefined;
  /** Headers of every request. */
  readonly headers?: { readonly [name: string]: string } | undefined;
  /** Wrapped around every attempt, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Functions told of retries and rate limits. */
  readonly on?: Hooks | undefined;
  /** @internal */
  readonly clock?: Clock | undefined;
}

/** What a client made from another one may have of its own; the rest is as the other has it. */
export type CoreOverrides = Pick<
  ClientOptions,
  "timeout" | "deadline" | "retry" | "headers" | "middleware" | "on"
>;

/** `fetch`, or a function around it. Where there is middleware, a body is read as a whole before it is given. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Gives the credential, or a new one when the server refused the last. */
export type CredentialProvider = () => string | Promise<string>;

/** What one call may take. */
export interface CallLimits {
  /** Milliseconds for one attempt, including the reading of its answer. Default 30 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call, including retries and waits; for each page of a list. Default 120 000. */
  readonly deadline?: number | undefined;
  /** `false`: send exactly once and wait for nothing. */
  readonly retry?: false | RetryOptions | undefined;
}

/** How often a call is sent, and how long it waits in between. */
export interface RetryOptions {
  /** Requests in all, the first included. Default 3. */
  readonly attempts?: number | undefined;
  /** Longest wait, in milliseconds, that a server may ask for; above it the call fails at once. Default 60 000. */
  readonly maxRetryAfter?: number | undefined;
}

/** Options of one call; what is left out is as the client has it. */
export interface CallOptions extends CallLimits {
  /** Aborts the call, at once, also while it waits. */
  readonly signal?: AbortSignal | undefined;
  /** Headers of this call, besides those of the client. */
  readonly headers?: { readonly [name: string]: string } | undefined;
}

/** Options of a call that carries an idempotency key. */
export interface KeyedCallOptions extends CallOptions {
  /** 1 to 255 visible ASCII characters. Default: a new UUID for each call, the same on every attempt. */
  readonly idempotencyKey?: string | undefined;
}

/** Options of a list. */
export interface ListOptions extends CallOptions {
  /** Request the next page while the items of one are consumed. Default: false. */
  readonly prefetch?: boolean | undefined;
  /** What an error of an earlier walk carried: start at the page that failed. The other arguments stay as they were. */
  readonly resumeCursor?: string | undefined;
}

/** Sees every attempt: may change the request, answer itself, or look at the response. */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  attempt: AttemptInfo,
) => Promise<Response>;

/** Which attempt of which call it is. */
export interface AttemptInfo {
  /** Operation id of the document. */
  readonly operation: string;
  /** Path template. */
  readonly path: string;
  /** From 1. */
  readonly attempt: number;
}

/** Functions told of what happens. One that throws fails the call with a `CallbackError`. */
export interface Hooks {
  /** Before each wait for a retry. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  /** After each answer that tells the state of a rate limit. */
  readonly rateLimit?: ((event: RateLimitEvent) => void) | undefined;
}

/** A retry that is about to be waited for. */
export interface RetryEvent extends AttemptInfo {
  /** Why the last attempt failed. */
  readonly reason: SdkError;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

/** The state of the rate limit closest to its end, as an answer told it. */
export interface RateLimitEvent extends AttemptInfo, RateLimit {
  readonly status: number;
}
