import { backoff, jittered } from "./backoff.ts";
import type { CallState } from "./call-state.ts";
import { mayPass, neverSent } from "./connection.ts";
import type { Core } from "./core.ts";
import { ApiError, ConnectionError, type RetryStop, type SdkError, TimeoutError } from "./errors.ts";

/** Statuses of trouble that passes. */
const passing = [408, 425, 429, 500, 502, 503, 504];
/** Of a call that does not retry; what its 429 asks still holds back the others. */
const sendOnce = { attempts: 1, maxRetryAfter: 60_000 };

/** Whether sending again may help, and can do no harm. */
export function isRetryable({ policy }: Core, call: CallState, failure: SdkError): boolean {
  if (ApiError.is(failure)) {
    const said = failure.headers.get("x-should-retry");
    if (said === "true" || said === "false") return said === "true";
    const isPassing =
      passing.includes(failure.status) || (failure.status === 409 && failure.code === policy.inProgressCode);
    return isPassing && call.isRepeatable;
  }
  if (ConnectionError.is(failure)) return mayPass(failure) && (call.isRepeatable || neverSent(failure));
  return TimeoutError.is(failure) && call.isRepeatable;
}

/** When to send again after failure `n` (from 0) of a call, or why not to. A 429 holds back the client's other calls. */
export function planRetry(core: Core, call: CallState, failure: SdkError, n: number): number | RetryStop {
  const { clock, budget, gate } = core;
  const asked = failure.retryAfterMs;
  const wait = asked === undefined ? backoff(n, clock.random) : jittered(asked, clock.random);
  const { attempts, maxRetryAfter } = call.retry ?? sendOnce;
  const isBearable = asked === undefined || asked <= maxRetryAfter;
  if (failure.status === 429 && isBearable) gate.closeUntil(clock.now() + (asked ?? wait));
  if (n + 1 >= attempts) return "attempts";
  if (!isBearable) return "maxRetryAfter";
  if (wait >= call.deadlineAt - clock.now()) return "deadline";
  return budget.spend(TimeoutError.is(failure)) ? wait : "budget";
}
