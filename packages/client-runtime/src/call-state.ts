import type { Core } from "./core.ts";
import {
  AbortError,
  ConfigError,
  DeadlineError,
  type ErrorFacts,
  type Phase,
  type SdkError,
  TimeoutError,
} from "./errors.ts";
import type { CallOptions } from "./options.ts";

/** One logical call on its way: fixed before the first attempt, except for what the attempts change. */
export interface CallState {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Time of the clock. */
  readonly deadlineAt: number;
  /** `undefined`: send once and wait for nothing. */
  readonly retry: { readonly attempts: number; readonly maxRetryAfter: number } | undefined;
  /** Whether the server may see the request twice: by its method, or because it carries a key. */
  readonly isRepeatable: boolean;
  /** Requests sent. */
  attempts: number;
  /** Credential the last attempt was sent with. */
  credential: string | undefined;
  /** Credential the server refused. */
  staleCredential: string | undefined;
  lastFailure: SdkError | undefined;
}

const idempotentMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS)$/i;

/** @throws {ConfigError} on limits that are no positive numbers. */
export function startCall(
  core: Core,
  call: Pick<CallState, "operation" | "method" | "path" | "idempotencyKey">,
  options: CallOptions,
): CallState {
  const facts: ErrorFacts = { operation: call.operation, method: call.method, path: call.path };
  const defaults = core.options;
  const limit = (name: string, value: number) => {
    if (value > 0) return value;
    throw new ConfigError(`"${name}" must be a positive number, not ${value}`, facts);
  };
  const retry = options.retry ?? defaults.retry;
  const inherited = defaults.retry || undefined;
  return {
    ...call,
    signal: options.signal,
    timeout: limit("timeout", options.timeout ?? defaults.timeout ?? 30_000),
    deadlineAt: core.clock.now() + limit("deadline", options.deadline ?? defaults.deadline ?? 120_000),
    retry:
      retry === false
        ? undefined
        : {
            attempts: limit("attempts", retry?.attempts ?? inherited?.attempts ?? 3),
            maxRetryAfter: retry?.maxRetryAfter ?? inherited?.maxRetryAfter ?? 60_000,
          },
    isRepeatable: idempotentMethod.test(call.method) || call.idempotencyKey !== undefined,
    attempts: 0,
    credential: undefined,
    staleCredential: undefined,
    lastFailure: undefined,
  };
}

/** What an error made now says about the call. */
export function factsOf({ operation, method, path, attempts, idempotencyKey }: CallState): ErrorFacts {
  return { operation, method, path, attempts, idempotencyKey };
}

export function abortError(call: CallState, reason: unknown): AbortError {
  return new AbortError(`${call.operation} was aborted by the caller`, factsOf(call), reason);
}

export function timeoutError(call: CallState, phase: Phase): TimeoutError {
  const facts = { ...factsOf(call), phase };
  return new TimeoutError(
    `an attempt of ${call.operation} took longer than ${call.timeout} ms (${phase})`,
    facts,
  );
}

/** The cause is what went wrong before the time ran out, if anything did. */
export function deadlineError(call: CallState, phase: Phase, retryAfterMs?: number): DeadlineError {
  const facts = { ...factsOf(call), phase, retryAfterMs };
  return new DeadlineError(
    `${call.operation} did not end before its deadline (${phase})`,
    facts,
    call.lastFailure,
  );
}
