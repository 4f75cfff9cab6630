import type { Clock } from "./clock.ts";

/** When to give up, and the errors that say so. */
export interface TimeLimit {
  readonly clock: Clock;
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  onAbort(reason: unknown): Error;
  onExpire(): Error;
}

/**
 * Runs `work` until it settles, the time is up or the caller aborts. No timer, listener or unhandled
 * rejection outlives it; a `fetch` that ignores its signal is left behind.
 */
export async function within<T>(limit: TimeLimit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  try {
    return await abortable<T>(limit, (resolve, reject) => {
      const forget = limit.clock.after(limit.ms, () => reject(limit.onExpire()), "limit");
      work(controller.signal).then(resolve, reject);
      return forget;
    });
  } catch (error) {
    controller.abort(error);
    throw error;
  }
}

/** Waits; rejects at once when the caller aborts. */
export function sleep(limit: Omit<TimeLimit, "onExpire">): Promise<void> {
  return abortable(limit, (resolve) => limit.clock.after(limit.ms, resolve, "wait"));
}

function abortable<T>(
  { signal, onAbort }: Pick<TimeLimit, "signal" | "onAbort">,
  start: (resolve: (value: T) => void, reject: (error: unknown) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => finish(reject)(onAbort(signal?.reason));
    const finish =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        forget();
        signal?.removeEventListener("abort", abort);
        settle(value);
      };
    if (signal?.aborted) return reject(onAbort(signal.reason));
    const forget = start(finish(resolve), finish(reject));
    signal?.addEventListener("abort", abort);
  });
}
