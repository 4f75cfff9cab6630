import type { RateLimit } from "./rate-limit.ts";

/** The same symbol in every copy of this module, so that `is` works across copies and realms. */
const brand = Symbol.for("api-client.error");

/** What an error knows about its call. */
export interface ErrorFacts {
  /** Operation id of the document. */
  readonly operation?: string;
  readonly method?: string;
  /** Path template; never the URL, which may carry personal data. */
  readonly path?: string;
  /** Requests sent. */
  readonly attempts?: number;
  /** Key the call was sent with: send it again to resume the same call. */
  readonly idempotencyKey?: string | undefined;
  readonly status?: number;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly rateLimit?: RateLimit | undefined;
}

/** Why a failure that could have been retried was not: no attempts left, too many retries of late, or too long a wait. */
export type RetryStop = "attempts" | "budget" | "deadline" | "maxRetryAfter";

/** Base of everything a call rejects with. */
export abstract class SdkError<Facts extends ErrorFacts = ErrorFacts> extends Error {
  /** Says what happened; of an API error, the server's own code. */
  abstract readonly code: string;
  /** Operation id of the document. */
  declare readonly operation: string | undefined;
  declare readonly method: string | undefined;
  /** Path template; never the URL, which may carry personal data. */
  declare readonly path: string | undefined;
  /** Requests sent. */
  declare readonly attempts: number;
  /** Key the call was sent with: send it again to resume the same call. */
  declare readonly idempotencyKey: string | undefined;
  /** Of the answer, where there was one. */
  declare readonly status: number | undefined;
  /** By which the server knows the request. */
  declare readonly requestId: string | undefined;
  /** Milliseconds the server asked to wait. */
  declare readonly retryAfterMs: number | undefined;
  /** The limit closest to its end, if the answer tells any. */
  declare readonly rateLimit: RateLimit | undefined;
  /** Why there was no further attempt, where there could have been one. */
  declare readonly retryStopped: RetryStop | undefined;
  /** Where in a list it failed, as the option of that name takes it to go on from there. */
  declare readonly resumeCursor: string | undefined;

  readonly #cause: unknown;

  constructor(message: string, facts?: Facts, cause?: unknown) {
    super(message);
    Object.assign(this, { attempts: 0 }, facts);
    this.#cause = cause;
  }

  /** What was thrown below this error. Not part of the printed one: its author may have put anything in it. */
  override get cause(): unknown {
    return this.#cause;
  }

  get [brand](): true {
    return true;
  }

  /** Whether a value is an error of this class, also one of another copy of this package. */
  static is<E extends SdkError>(this: ErrorClass<E>, value: unknown): value is E {
    // biome-ignore lint/complexity/noThisInStatic: it is the class asked, whose name the base class inherits
    const { name } = this.prototype;
    const candidate: { readonly name?: unknown } = Object(value);
    return brand in candidate && (name === "Error" || candidate.name === name);
  }

  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** A class whose `prototype` has the name, as those here have. */
type ErrorClass<E> = (abstract new (...args: never) => E) & { readonly prototype: { readonly name: string } };

/**
 * Type of a code the document does not list for the operation: of a newer server, or of something in between. The
 * value is the code itself; to compare it with one not listed yet, write `String(error.code) === "new_code"`.
 */
// A member of an enum, for only a type of one value keeps a union discriminated; it exists as a type alone.
export declare enum UnknownCode {
  Other = "",
}

/**
 * Type of a status the document does not list for the operation. The value is the status itself; to compare it with
 * one not listed, write `Number(error.status) === 503`.
 */
// As above: a type of one value, for `number` would not keep a union discriminated.
export declare enum UnknownStatus {
  Other = -1,
}

/** One finding of a problem that has several, such as an invalid request. */
export interface ProblemIssue {
  readonly code?: string;
  readonly detail?: string;
  /** JSON pointer into the request body. */
  readonly pointer?: string;
  /** Name of a parameter. */
  readonly parameter?: string;
}

/** What an error answer says, besides what is known of its call. */
export interface ApiErrorFacts<Code extends string, Body> extends ErrorFacts {
  readonly status: number;
  readonly code: Code;
  readonly type: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly errors: readonly ProblemIssue[];
  readonly body: Body;
  readonly headers: Headers;
}

/** The server answered with an error. */
export class ApiError<
  Code extends string = string,
  Body = unknown,
  Status extends number = number,
> extends SdkError {
  override get name(): "ApiError" {
    return "ApiError";
  }
  declare readonly status: Status;
  /** Code of the problem, or `http_<status>` when the answer has none. */
  declare readonly code: Code;
  /** URI of the kind of problem (RFC 9457). */
  declare readonly type: string | undefined;
  /** What kind of problem it is, for people. */
  declare readonly title: string | undefined;
  /** What happened this time, for people. */
  declare readonly detail: string | undefined;
  /** Each finding, where there are several. */
  declare readonly errors: readonly ProblemIssue[];
  readonly #body: Body;
  readonly #headers: Headers;

  constructor(message: string, { body, headers, ...facts }: ApiErrorFacts<Code, Body>) {
    super(message, facts);
    this.#body = body;
    this.#headers = headers;
  }

  /** The answer, parsed if it is JSON, else its text. Not part of the printed error. */
  get body(): Body {
    return this.#body;
  }

  /** Headers of the answer. Not part of the printed error. */
  get headers(): Headers {
    return this.#headers;
  }
}

/** The request did not get through, or the answer broke off. */
export class ConnectionError extends SdkError<ErrorFacts & { readonly systemCode: string | undefined }> {
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
  readonly code = "connection_failed";
  /** Code of the system error: `ECONNRESET`, `ENOTFOUND`; `undefined` where the runtime hides it. */
  declare readonly systemCode: string | undefined;
}

/** Where a call was when its time ran out. */
export type Phase = "gate" | "credential" | "headers" | "body";

/** One attempt, including the reading of its answer, took longer than `timeout`. */
export class TimeoutError extends SdkError<ErrorFacts & { readonly phase: Phase }> {
  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
  readonly code = "timeout";
  /** Where it was. */
  declare readonly phase: Phase;
}

/** The whole call, waits included, took longer than `deadline`. */
export class DeadlineError extends SdkError<ErrorFacts & { readonly phase: Phase }> {
  override get name(): "DeadlineError" {
    return "DeadlineError";
  }
  readonly code = "deadline_exceeded";
  /** Where it was. */
  declare readonly phase: Phase;
}

/** The caller's signal aborted the call; `cause` is its reason. */
export class AbortError extends SdkError {
  override get name(): "AbortError" {
    return "AbortError";
  }
  readonly code = "aborted";
}

interface ParseFacts extends ErrorFacts {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly snippet: string;
}

/** The server answered with success, but not with what the document promises. */
export class ResponseParseError extends SdkError<ParseFacts> {
  override get name(): "ResponseParseError" {
    return "ResponseParseError";
  }
  readonly code = "unreadable_response";
  declare readonly status: number;
  declare readonly contentType: string | undefined;
  /** Start of the answer. */
  declare readonly snippet: string;
}

/** A list gave a cursor or a page it had given before; following it would never end. */
export class PaginationLoopError extends SdkError {
  override get name(): "PaginationLoopError" {
    return "PaginationLoopError";
  }
  readonly code = "pagination_loop";
}

/** An option or argument that cannot work; nothing was sent. */
export class ConfigError extends SdkError {
  override get name(): "ConfigError" {
    return "ConfigError";
  }
  readonly code = "invalid_argument";
}

/** A function given to the client threw: `fetch`, a middleware, a hook, the credential provider. See `cause`. */
export class CallbackError extends SdkError {
  override get name(): "CallbackError" {
    return "CallbackError";
  }
  readonly code = "callback_failed";
}

/** What a call can fail with other than an answer of the API. */
export type CallFailure =
  | ConnectionError
  | TimeoutError
  | DeadlineError
  | AbortError
  | ResponseParseError
  | PaginationLoopError
  | ConfigError
  | CallbackError;

/**
 * What an operation can fail with, discriminated on `code`: the codes the document lists for it, codes it does
 * not list, and failures without an answer.
 */
export type CallError<Code extends string = never, Body = unknown> =
  | ApiError<Code, Body>
  | ApiError<UnknownCode>
  | CallFailure;

/**
 * What an operation can fail with whose document lists no codes. After `ApiError.is(error)` it is discriminated on
 * `status`: `Bodies` by the statuses listed (`object`: none), and `Other` for the rest. What is no JSON, such as the page
 * of a proxy, has its text as the body.
 */
export type CallErrorByStatus<Bodies extends object, Other = unknown> =
  | {
      [Status in keyof Bodies & number]: ApiError<UnknownCode, Bodies[Status] | string, Status>;
    }[keyof Bodies & number]
  | ApiError<UnknownCode, Other | string, [keyof Bodies] extends [never] ? number : UnknownStatus>
  | CallFailure;
