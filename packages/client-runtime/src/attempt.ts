import { type Answer, type Reading, readAnswer } from "./answer.ts";
import { type CallFacts, type CallState, deadlineError } from "./call-state.ts";
import { brokenConnection, sendingError } from "./connection.ts";
import type { Core } from "./core.ts";
import { CallbackError, ConfigError, type Phase, SdkError, TimeoutError } from "./errors.ts";
import type { AttemptInfo, Middleware } from "./options.ts";
import { readApiError } from "./problem.ts";
import { readRateLimits, tightest } from "./rate-limit.ts";
import type { RequestParts } from "./request.ts";
import { within } from "./time-limit.ts";

/** Sends once and reads the answer. Throws an `SdkError` for everything but success. */
export async function attempt(
  core: Core,
  call: CallState,
  parts: RequestParts,
  reading: Reading,
): Promise<Answer> {
  const { clock, options } = core;
  const { facts, timeout } = call;
  let phase: Phase = "credential";
  const left = call.deadlineAt - clock.now();
  const expired = () =>
    left <= timeout
      ? deadlineError(call, phase)
      : new TimeoutError(`an attempt of ${facts.operation} took longer than ${timeout} ms (${phase})`, {
          ...facts,
          phase,
        });
  if (left <= 0) throw expired();
  // A `Request` is dear, and made once more by `fetch`: only middleware gets one.
  const { middleware = [] } = options;
  return within(clock, Math.min(timeout, left), call, expired, async (signal) => {
    try {
      call.credential = await core.credential?.get(call.staleCredential);
      // It may come when this attempt is over.
      signal.throwIfAborted();
      // Asked again, the provider gave the same: the server would refuse it again.
      if (call.credential && call.credential === call.staleCredential) throw call.lastFailure;
      const args = fetchArguments(core, call, parts, outlasting(signal, call, reading));
      const request = middleware.length > 0 ? buildRequest(args, facts) : undefined;
      phase = "headers";
      facts.attempts += 1;
      const response = request
        ? await through(middleware, core, call)(request)
        : await core.fetch(...args).catch((error) => {
            // `fetch` tells a request it cannot make as it tells a bad network; to make it tells which it was.
            const [url, init] = args;
            const unsent = { ...facts, attempts: facts.attempts - 1 };
            buildRequest([url, { ...init, body: init.body ? "" : null }], unsent);
            throw error;
          });
      const rateLimit = options.on?.rateLimit && tightest(readRateLimits(response.headers));
      if (rateLimit) options.on?.rateLimit?.({ ...infoOf(call), ...rateLimit, status: response.status });
      phase = "body";
      if (!response.ok) throw await readApiError(core, call, response);
      return { data: await readAnswer(core, call, response, reading), response };
    } catch (cause) {
      if (SdkError.is(cause)) throw cause;
      if (phase === "headers") throw sendingError(cause, facts);
      if (phase === "body") throw brokenConnection("connection broke off in the answer", cause, facts);
      throw new CallbackError("the credential provider threw", facts, cause);
    }
  });
}

/** Made anew each time: the body unread, the credential and the signal of this attempt. */
function fetchArguments(
  { policy }: Core,
  { credential }: CallState,
  { url, method, headers: common, body }: RequestParts,
  signal: AbortSignal,
): FetchArguments {
  const headers = { ...common };
  const target = (credential && policy.authenticate?.(credential, headers, url)) || url;
  // `fetch` wants to be told that a stream is sent before the answer is read.
  const init: RequestInit & { readonly duplex: "half" } = {
    method,
    headers,
    body,
    signal,
    redirect: "manual",
    duplex: "half",
  };
  return [target, init];
}

type FetchArguments = readonly [url: string, init: RequestInit];

function buildRequest(args: FetchArguments, facts: CallFacts): Request {
  try {
    return new Request(...args);
  } catch {
    // The platform's message would quote the credential.
    throw new ConfigError("no request can be made from this base URL, headers and credential", facts);
  }
}

/** The attempt ends before an unread answer is read; the caller's signal must reach that too. */
function outlasting(signal: AbortSignal, call: CallState, { reads }: Reading): AbortSignal {
  if (!call.signal || (reads !== "stream" && reads !== "response")) return signal;
  return AbortSignal.any([signal, call.signal]);
}

function through(
  all: readonly Middleware[],
  { fetch }: Core,
  call: CallState,
): (request: Request) => Promise<Response> {
  return all.reduceRight<(request: Request) => Promise<Response>>(
    (next, middleware) => (request) => middleware(request, next, infoOf(call)),
    (request) => fetch(request),
  );
}

export function infoOf({ facts: { operation, path, attempts } }: CallState): AttemptInfo {
  return { operation, path, attempt: attempts };
}
