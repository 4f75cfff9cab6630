import { type Answer, type Reading, readAnswer } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import { abortError, type CallState, deadlineError, factsOf, timeoutError } from "./call-state.ts";
import { brokenConnection, sendingError } from "./connection.ts";
import type { Core } from "./core.ts";
import { CallbackError, ConfigError, type Phase, SdkError } from "./errors.ts";
import type { AttemptInfo, Fetch } from "./options.ts";
import { readApiError } from "./problem.ts";
import { readRateLimits, tightest } from "./rate-limit.ts";
import { within } from "./time-limit.ts";

/** What every attempt is built from. */
export interface RequestParts {
  readonly url: string;
  readonly init: RequestInit;
}

/** Sends once and reads the answer. Throws an `SdkError` for everything but success. */
export async function attempt(
  core: Core,
  call: CallState,
  parts: RequestParts,
  reading: Reading,
): Promise<Answer> {
  let phase: Phase = "credential";
  const left = call.deadlineAt - core.clock.now();
  if (left <= 0) throw deadlineError(call, phase);
  const limit = {
    clock: core.clock,
    signal: call.signal,
    ms: Math.min(call.timeout, left),
    onAbort: (reason: unknown) => abortError(call, reason),
    onExpire: () => (left <= call.timeout ? deadlineError(call, phase) : timeoutError(call, phase)),
  };
  return within(limit, async (signal) => {
    try {
      call.credential = await core.credential?.get(call.staleCredential);
      // Asked again, the provider gave the same: the server would refuse it again.
      if (call.lastFailure && call.credential && call.credential === call.staleCredential)
        throw call.lastFailure;
      const request = buildRequest(core, call, parts, outlasting(signal, call, reading));
      phase = "headers";
      call.attempts += 1;
      const response = await throughMiddleware(core, call)(request);
      tellRateLimit(core, call, response);
      phase = "body";
      if (!response.ok) throw await readApiError(core, call, response);
      return { data: await readAnswer(core, call, response, reading), response };
    } catch (cause) {
      if (SdkError.is(cause)) throw cause;
      if (phase === "headers") throw sendingError(cause, factsOf(call));
      if (phase === "body")
        throw brokenConnection("connection broke off in the answer", cause, factsOf(call));
      throw new CallbackError("the credential provider threw", factsOf(call), cause);
    }
  });
}

/** A new request each time: the body unread, the credential and the signal of this attempt. */
function buildRequest(
  { policy }: Core,
  call: CallState,
  { url, init }: RequestParts,
  signal: AbortSignal,
): Request {
  const headers = new Headers(init.headers);
  // `fetch` wants to be told that a stream is sent before the answer is read.
  const streaming = init.body instanceof ReadableStream ? { duplex: "half" as const } : {};
  try {
    const { auth } = policy;
    const target = auth && call.credential ? authenticate(auth, call.credential, url, headers) : url;
    return new Request(target, { ...init, ...streaming, headers, signal });
  } catch {
    // The platform's message would quote the credential.
    throw new ConfigError("no request can be made from this base URL and credential", factsOf(call));
  }
}

/** The attempt ends before an unread answer is read; the caller's signal must reach that too. */
function outlasting(signal: AbortSignal, call: CallState, { reads }: Reading): AbortSignal {
  if (!call.signal || (reads !== "stream" && reads !== "response")) return signal;
  return AbortSignal.any([signal, call.signal]);
}

function throughMiddleware({ fetch, options }: Core, call: CallState): Fetch {
  return (options.middleware ?? []).reduceRight<Fetch>(
    (next, middleware) => (request) => middleware(request, next, infoOf(call)),
    fetch,
  );
}

function tellRateLimit({ options }: Core, call: CallState, { status, headers }: Response): void {
  const rateLimit = options.on?.rateLimit && tightest(readRateLimits(headers));
  if (rateLimit) options.on?.rateLimit?.({ ...infoOf(call), ...rateLimit, status });
}

export function infoOf({ operation, path, attempts }: CallState): AttemptInfo {
  return { operation, path, attempt: attempts };
}
