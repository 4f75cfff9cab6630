import type { Core } from "./core.ts";
import { ConfigError, DeadlineError, type ErrorFacts, type Phase, type SdkError } from "./errors.ts";
import type { OperationSpec } from "./operation.ts";
import type { CallOptions } from "./options.ts";

/** One logical call on its way: fixed before the first attempt, except for what the attempts change. */
export interface CallState {
  /** What an error made now says about the call; `attempts`: requests sent. */
  readonly facts: CallFacts;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Time of the clock. */
  readonly deadlineAt: number;
  /** Requests in all. */
  readonly limit: number;
  readonly maxRetryAfter: number;
  /** Whether it waits for anything: not when it is to be sent once. */
  readonly waits: boolean;
  /** Credential the last attempt was sent with. */
  credential?: string | undefined;
  /** Credential the server refused. */
  staleCredential?: string | undefined;
  lastFailure?: SdkError;
}

export interface CallFacts extends ErrorFacts {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  attempts: number;
  /** Key the call was sent with. */
  idempotencyKey?: string | undefined;
}

/** @throws {ConfigError} on limits that are no positive numbers. */
export function startCall(
  core: Core,
  { id: operation, method, path }: Pick<OperationSpec, "id" | "method" | "path">,
  options: CallOptions,
): CallState {
  const facts = { operation, method, path, attempts: 0 };
  const retry = options.retry ?? core.options.retry;
  const own = { ...options, ...options.retry };
  const inherited = { ...core.options, ...core.options.retry };
  const limit = (name: "timeout" | "deadline" | "attempts", usual: number) => {
    const value = own[name] ?? inherited[name] ?? usual;
    if (value > 0) return value;
    throw new ConfigError(`"${name}" must be a positive number, not ${value}`, facts);
  };
  return {
    facts,
    signal: options.signal,
    timeout: limit("timeout", 30_000),
    deadlineAt: core.clock.now() + limit("deadline", 120_000),
    limit: retry === false ? 1 : limit("attempts", 3),
    maxRetryAfter: own.maxRetryAfter ?? inherited.maxRetryAfter ?? 60_000,
    waits: retry !== false,
  };
}

/** The cause is what went wrong before the time ran out, if anything did. */
export function deadlineError(
  { facts, lastFailure }: CallState,
  phase: Phase,
  retryAfterMs?: number,
): DeadlineError {
  return new DeadlineError(
    `${facts.operation} did not end before its deadline (${phase})`,
    { ...facts, phase, retryAfterMs },
    lastFailure,
  );
}
