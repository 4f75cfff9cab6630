import type { Exchange } from "./exchange.ts";
import type { AppTypes } from "./handler.ts";
import type { UnitOfWork } from "./idempotency/unit-of-work.ts";
import type { ProblemDefinition } from "./problems/problem.ts";
import type { RateLimiter, RateLimitPolicy } from "./rate-limit/limiter.ts";

/** How a server is put together around its handlers. */
export interface ServerOptions<App extends AppTypes = AppTypes> {
  readonly services: App["services"];
  /** Prefix of all paths, from the server URL: `/v1`. Default: none. */
  readonly basePath?: string;
  /** One function per security scheme of the document; `undefined` when the credential is not valid. */
  readonly authenticate: { readonly [scheme: string]: Authenticate<App> };
  /** Scopes the principal holds, implied ones included. Default: none. */
  readonly scopesOf?: (principal: App["principal"]) => readonly string[];
  /** May this principal use the operation at all (plans, environments)? A problem code refuses. */
  readonly admit?: (
    principal: App["principal"],
    operationId: string,
    exchange: Exchange,
  ) => Refusal | undefined;
  readonly unitOfWork: UnitOfWork<App>;
  readonly rateLimit?: {
    readonly limiter: RateLimiter;
    /** Bucket and limit of a principal. */
    readonly policyOf: (principal: App["principal"]) => RateLimitPolicy;
    /** Bucket of calls that fail to authenticate, by address. Default: none. */
    readonly anonymous?: (remoteAddress: string) => RateLimitPolicy;
  };
  /** Problem codes with status and title; the contract has the document's. */
  readonly problems: { readonly [code: string]: ProblemDefinition };
  /** Base of problem `type` URIs: `https://docs.heldsway.com/problems/`; the code is appended. */
  readonly problemTypeBase: string;
  /** Turns an error thrown by a handler into a problem. Unmapped errors are a 500 that says nothing. */
  readonly mapError?: (error: unknown) => Refusal | undefined;
  /** Check replies against the document before they are sent. Default: true. */
  readonly validateReplies?: boolean;
  /** Largest body in bytes. Default: 1,048,576. */
  readonly bodyLimit?: number;
  /** Deepest nesting of a JSON body. Default: 32. */
  readonly depthLimit?: number;
  /** Operations without a handler answer 501 instead of failing at construction. Default: false. */
  readonly allowMissingHandlers?: boolean;
  /** Told of every finished request and of every error behind a 5xx. Never given bodies or credentials. */
  readonly observe?: (event: ServerEvent) => void;
  readonly clock?: () => Date;
  /** Makes request ids. Default: `req_` and 26 characters of a random UUID's bits. */
  readonly newRequestId?: () => string;
}

export type Authenticate<App extends AppTypes> = (
  credential: Credential,
  exchange: Exchange,
  now: Date,
) => Promise<Authenticated<App> | InvalidCredential>;

export interface Authenticated<App extends AppTypes> {
  readonly principal: App["principal"];
}

/** The credential was understood and is no good; the code says which problem to answer with. */
export interface InvalidCredential {
  readonly refused: Refusal;
}

/** The secret as it came: the bearer token, the key, or user and password. */
export type Credential =
  | { readonly kind: "bearer" | "apiKey"; readonly value: string }
  | { readonly kind: "basic"; readonly username: string; readonly password: string };

/** A problem to answer with. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly headers?: { readonly [name: string]: string };
  /** Members added to the problem body. */
  readonly extensions?: { readonly [member: string]: unknown };
}

export type ServerEvent =
  | {
      readonly kind: "request";
      readonly operationId: string | undefined;
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly durationMs: number;
      readonly requestId: string;
    }
  | {
      readonly kind: "error";
      readonly phase: string;
      readonly operationId: string | undefined;
      readonly requestId: string;
      readonly error: unknown;
    };
