import { type Answer, type Reading, readAnswer } from "./answer.ts";
import { type CallState, deadlineError } from "./call-state.ts";
import { brokenConnection, sendingError } from "./connection.ts";
import type { Core } from "./core.ts";
import { dispatch, infoOf } from "./dispatch.ts";
import { CallbackError, type Phase, SdkError, TimeoutError } from "./errors.ts";
import { readApiError } from "./problem.ts";
import { tightestLimit } from "./rate-limit.ts";
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
  return within(clock, Math.min(timeout, left), call, expired, async (signal) => {
    try {
      call.credential = await core.credential?.get(call.staleCredential);
      // It may come when this attempt is over.
      signal.throwIfAborted();
      // Asked again, the provider gave the same: the server would refuse it again.
      if (call.credential && call.credential === call.staleCredential) throw call.lastFailure;
      const [url, init] = fetchArguments(core, call, parts, outlasting(signal, call, reading));
      phase = "headers";
      const response = await dispatch(core, call, url, init);
      const rateLimit = options.on?.rateLimit && tightestLimit(response.headers);
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
): readonly [url: string, init: RequestInit] {
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

/** The attempt ends before an unread answer is read; the caller's signal must reach that too. */
function outlasting(signal: AbortSignal, call: CallState, { reads }: Reading): AbortSignal {
  if (!call.signal || (reads !== "stream" && reads !== "response")) return signal;
  return AbortSignal.any([signal, call.signal]);
}
