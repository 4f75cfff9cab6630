import { backoff, jittered } from "./backoff.ts";
import type { CallState } from "./call-state.ts";
import { mayPass, neverSent } from "./connection.ts";
import type { Core } from "./core.ts";
import { ApiError, ConnectionError, type RetryStop, type SdkError, TimeoutError } from "./errors.ts";

/** Statuses of trouble that passes. */
const passing: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** Whether sending again may help, and can do no harm. */
export function isRetryable({ policy }: Core, call: CallState, failure: SdkError): boolean {
  if (ApiError.is(failure)) {
    const said = failure.headers.get("x-should-retry");
    if (said === "true" || said === "false") return said === "true";
    const isPassing =
      (policy.retryStatuses ?? passing).includes(failure.status) ||
      (failure.status === 409 && failure.code === policy.inProgressCode);
    return isPassing && isRepeatable(call);
  }
  if (ConnectionError.is(failure)) return mayPass(failure) && (isRepeatable(call) || neverSent(failure));
  return TimeoutError.is(failure) && isRepeatable(call);
}

/** Whether the server may see the request twice: by its method, or because it carries a key. */
function isRepeatable({ facts: { method, idempotencyKey } }: CallState): boolean {
  return idempotencyKey !== undefined || /^(GET|HEAD|PUT|DELETE|OPTIONS)$/i.test(method);
}

/** When to send again after failure `n` (from 0) of a call, or why not to. A 429 holds back the client's other calls. */
export function planRetry(core: Core, call: CallState, failure: SdkError, n: number): number | RetryStop {
  const { clock, budget, gate } = core;
  const asked = failure.retryAfterMs;
  const wait = asked === undefined ? backoff(n, clock.random) : jittered(asked, clock.random);
  const isBearable = (asked ?? 0) <= call.maxRetryAfter;
  if (failure.status === 429 && isBearable) gate.closeUntil(clock.now() + (asked ?? wait));
  if (n + 1 >= call.limit) return "attempts";
  if (!isBearable) return "maxRetryAfter";
  if (wait >= call.deadlineAt - clock.now()) return "deadline";
  return budget.spend(TimeoutError.is(failure)) ? wait : "budget";
}
