import type { CallState } from "./call-state.ts";
import type { Clock } from "./clock.ts";
import { AbortError } from "./errors.ts";

/**
 * Runs `work` until it settles, the time is up or the caller aborts. No timer, listener or unhandled
 * rejection outlives it; a `fetch` that ignores its signal is left behind.
 */
export async function within<T>(
  clock: Clock,
  ms: number,
  call: Interruptible,
  expired: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  try {
    return await abortable<T>(call, (resolve, reject) => {
      const forget = clock.after(ms, () => reject(expired()), "limit");
      work(controller.signal).then(resolve, reject);
      return forget;
    });
  } catch (error) {
    controller.abort(error);
    throw error;
  }
}

/** Waits; rejects at once when the caller aborts. */
export function sleep(clock: Clock, ms: number, call: Interruptible): Promise<void> {
  return abortable(call, (resolve) => clock.after(ms, resolve, "wait"));
}

type Interruptible = Pick<CallState, "signal" | "facts">;

function abortable<T>(
  { signal, facts }: Interruptible,
  start: (resolve: (value: T) => void, reject: (error: unknown) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () =>
      finish(reject)(new AbortError(`${facts.operation} was aborted by the caller`, facts, signal?.reason));
    const finish =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        forget();
        signal?.removeEventListener("abort", abort);
        settle(value);
      };
    let forget = () => {};
    if (signal?.aborted) return abort();
    forget = start(finish(resolve), finish(reject));
    signal?.addEventListener("abort", abort);
  });
}
