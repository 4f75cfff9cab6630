import type { Exchange } from "./exchange.ts";
import type { AppTypes, PendingReply } from "./handler.ts";
import type { UnitOfWork } from "./idempotency/unit-of-work.ts";
import type { OperationContext } from "./operation-context.ts";
import type { ErrorRule } from "./problems/error-table.ts";
import type { ProblemDefinition, ProblemInit } from "./problems/problem.ts";
import type { RateLimiter, RateLimitPolicy } from "./rate-limit/limiter.ts";
import type { Phase, PhaseEvent } from "./trace.ts";

/** How a server is put together around its handlers. */
export interface ServerOptions<App extends AppTypes = AppTypes> {
  readonly services: App["services"];
  /** Asked before anything else, unknown paths included: HTTPS only, maintenance. A problem code refuses. */
  readonly guard?: (exchange: Exchange) => Refusal | undefined;
  /** Prefix of all paths, from the server URL: `/v1`. Default: none. */
  readonly basePath?: string;
  /**
   * Base URLs of the document this server stands for: `["https://api.heldsway.com/v1"]`. Operations the
   * document puts at others are left out and need no handler. Default: all.
   */
  readonly baseUrls?: readonly string[];
  /** One function per security scheme of the document. */
  readonly authenticate?: { readonly [scheme: string]: Authenticate<App> };
  /** Scopes the principal holds, implied ones included. Default: none. */
  readonly scopesOf?: (principal: App["principal"]) => readonly string[];
  /** Asked after the scopes. May this principal use the operation at all (plans, environments)? A problem code refuses. */
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
    /** Bucket of calls without a valid credential, by address. Default: they are not counted. */
    readonly anonymous?: (remoteAddress: string) => RateLimitPolicy;
  };
  /** Problem codes besides the document's. */
  readonly problems?: { readonly [code: string]: ProblemDefinition };
  /** Base of problem `type` URIs: `https://docs.heldsway.com/problems/`; the code is appended. Default: `about:blank`. */
  readonly problemTypeBase?: string;
  /**
   * What errors of the application are answered with, the first rule that fits:
   * `[[NotFound, "notFound"], [OutOfStock, "out_of_stock"]]`. Checked when the server is made.
   * Unmapped errors are a 500 that says nothing.
   */
  readonly mapError?: readonly ErrorRule[];
  /**
   * Called in place of every handler, inside its unit of work; `next` calls the handler. May refuse by
   * throwing, write through `context.tx`, or return another reply. Not called where an answer is replayed.
   */
  readonly around?: Around<App>;
  /** Check replies against the document before they are sent. Default: true. */
  readonly validateReplies?: boolean;
  /** Largest body in bytes. Default: 1,048,576. */
  readonly bodyLimit?: number;
  /** Deepest nesting of a JSON body. Default: 32. */
  readonly depthLimit?: number;
  /** Most values of a JSON body, those inside others as well. Default: 50,000. */
  readonly valueLimit?: number;
  /** Operations without a handler answer 501 instead of failing at construction. Default: false. */
  readonly allowMissingHandlers?: boolean;
  /**
   * Told of every finished request, and of every error behind a 5xx or that the server got over. Never given
   * bodies or credentials. What it throws is dropped.
   */
  readonly observe?: (event: ServerEvent) => void;
  /** Told of every phase of every request as it ends: for spans and histograms. What it throws is dropped. */
  readonly observePhase?: (event: PhaseEvent) => void;
  readonly clock?: () => Date;
  /** Makes request ids. Default: `req_` and 26 random characters of base 32. */
  readonly newRequestId?: () => string;
}

export type Around<App extends AppTypes> = (
  context: OperationContext<App>,
  next: () => Promise<PendingReply>,
) => Promise<PendingReply> | PendingReply;

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
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  /** Of a scheme the runtime does not read, such as mutual TLS: the exchange has what came. */
  | { readonly kind: "other" };

/** A problem to answer with. */
export interface Refusal extends ProblemInit {
  readonly headers?: { readonly [name: string]: string };
}

export type ServerEvent =
  | {
      readonly kind: "request";
      readonly operationId: string | undefined;
      readonly method: string;
      readonly path: string;
      readonly status: number;
      /** The last phase it went through: the one that refused it, if one did. */
      readonly phase: Phase;
      readonly durationMs: number;
      readonly requestId: string;
    }
  | {
      readonly kind: "error";
      readonly phase: Phase;
      readonly operationId: string | undefined;
      readonly requestId: string;
      /** JSON pointer to the first wrong part of a reply that breaks the document. */
      readonly pointer: string | undefined;
      readonly error: unknown;
    };
