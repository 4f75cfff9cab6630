import type { Answer, Reading } from "./answer.ts";
import { attempt } from "./attempt.ts";
import { jittered } from "./backoff.ts";
import { type CallState, deadlineError } from "./call-state.ts";
import type { Core } from "./core.ts";
import { infoOf } from "./dispatch.ts";
import { CallbackError, SdkError } from "./errors.ts";
import type { RequestParts } from "./request.ts";
import { isRetryable, planRetry } from "./retry.ts";
import { sleep } from "./time-limit.ts";

/** Sends a call until it succeeds, fails for good, or its attempts, its time or the client's budget are used up. */
export async function transport(
  core: Core,
  call: CallState,
  parts: RequestParts,
  reading: Reading,
): Promise<Answer> {
  const { clock, budget, options } = core;
  for (let retries = 0; ; ) {
    try {
      if (call.waits) await passGate(core, call);
      const answer = await attempt(core, call, parts, reading);
      budget.refill();
      return answer;
    } catch (failure) {
      if (!SdkError.is(failure)) throw failure;
      call.lastFailure = failure;
      // A stream is gone once it was sent.
      if (parts.body instanceof ReadableStream) throw failure;
      if (renewsCredential(core, call, failure)) continue;
      if (!isRetryable(core, call, failure)) throw failure;
      const plan = planRetry(core, call, failure, retries);
      if (typeof plan === "string") throw Object.assign(failure, { retryStopped: plan });
      retries += 1;
      try {
        options.on?.retry?.({ ...infoOf(call), reason: failure, delayMs: plan });
      } catch (cause) {
        throw new CallbackError("the retry hook threw", call.facts, cause);
      }
      await sleep(clock, plan, call);
    }
  }
}

/** Waits until calls may be sent again. It may close once more meanwhile. */
async function passGate({ clock, gate }: Core, call: CallState): Promise<void> {
  for (let ms = gate.closedFor(clock.now()); ms > 0; ms = gate.closedFor(clock.now())) {
    const wait = jittered(ms, clock.random);
    if (wait >= call.deadlineAt - clock.now()) throw deadlineError(call, "gate", ms);
    await sleep(clock, wait, call);
  }
}

/** After a 401 the credential is asked for once more; an answered 401 has done nothing, so any method may repeat. */
function renewsCredential({ credential }: Core, call: CallState, failure: SdkError): boolean {
  if (failure.status !== 401 || !credential?.canChange || call.staleCredential !== undefined) return false;
  call.staleCredential = call.credential;
  return true;
}
