import type { Answer, Reading } from "./answer.ts";
import { attempt, infoOf, type RequestParts } from "./attempt.ts";
import { jittered } from "./backoff.ts";
import { abortError, type CallState, deadlineError, factsOf } from "./call-state.ts";
import type { Core } from "./core.ts";
import { CallbackError, SdkError } from "./errors.ts";
import { isRetryable, planRetry } from "./retry.ts";
import { sleep } from "./time-limit.ts";

/** Sends a call until it succeeds, fails for good, or its attempts, its time or the client's budget are used up. */
export async function transport(
  core: Core,
  call: CallState,
  parts: RequestParts,
  reading: Reading,
): Promise<Answer> {
  for (let retries = 0; ; ) {
    try {
      if (call.retry) await passGate(core, call);
      const answer = await attempt(core, call, parts, reading);
      core.budget.refill();
      return answer;
    } catch (failure) {
      if (!SdkError.is(failure)) throw failure;
      call.lastFailure = failure;
      if (isSpent(parts)) throw failure;
      if (renewsCredential(core, call, failure)) continue;
      if (!isRetryable(core, call, failure)) throw failure;
      const plan = planRetry(core, call, failure, retries);
      if (typeof plan === "string") throw Object.assign(failure, { retryStopped: plan });
      retries += 1;
      tellRetry(core, call, failure, plan);
      await pause(core, call, plan);
    }
  }
}

/** A stream is gone once it was sent. */
function isSpent({ init }: RequestParts): boolean {
  return init.body instanceof ReadableStream;
}

/** Waits until calls may be sent again. It may close once more meanwhile. */
async function passGate(core: Core, call: CallState): Promise<void> {
  const { clock, gate } = core;
  for (;;) {
    const ms = gate.closedFor(clock.now());
    if (ms === 0) return;
    const wait = jittered(ms, clock.random);
    if (wait >= call.deadlineAt - clock.now()) throw deadlineError(call, "gate", ms);
    await pause(core, call, wait);
  }
}

function pause({ clock }: Core, call: CallState, ms: number): Promise<void> {
  return sleep({ clock, ms, signal: call.signal, onAbort: (reason) => abortError(call, reason) });
}

/** After a 401 the credential is asked for once more; an answered 401 has done nothing, so any method may repeat. */
function renewsCredential({ credential }: Core, call: CallState, failure: SdkError): boolean {
  if (failure.status !== 401 || !credential?.canChange || call.staleCredential !== undefined) return false;
  call.staleCredential = call.credential;
  return true;
}

function tellRetry({ options }: Core, call: CallState, reason: SdkError, delayMs: number): void {
  try {
    options.on?.retry?.({ ...infoOf(call), reason, delayMs });
  } catch (cause) {
    throw new CallbackError("the retry hook threw", factsOf(call), cause);
  }
}
