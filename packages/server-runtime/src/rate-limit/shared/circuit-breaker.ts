export interface CircuitBreakerOptions {
  /** Longest wait for one answer, in milliseconds. */
  readonly timeoutMs: number;
  /** How long calls may stay without any answer before nothing is asked any more, in milliseconds. */
  readonly patienceMs: number;
  /** How long nothing is asked after that, or after an error, in milliseconds. Then one call tries again. */
  readonly pauseMs: number;
}

/** Keeps a dependency that fails or hangs from costing every request its time. */
export interface CircuitBreaker {
  /** Resolves with `undefined` when the call was not made, failed, or took too long. Never rejects. */
  run<Result extends object>(call: () => Promise<Result>): Promise<Result | undefined>;
}

/**
 * An error gives the dependency up at once. An answer that is late does not: it is slow, or this process is, and
 * one that says nothing at all is given up when patience ends.
 *
 * @param observe Told whenever the dependency is given up, with the reason, and when it is back.
 */
export function circuitBreaker(
  { timeoutMs, patienceMs, pauseMs }: CircuitBreakerOptions,
  observe: (change: { readonly isUp: boolean; readonly error?: unknown }) => void,
): CircuitBreaker {
  /** When to try again, by the monotonic clock; `undefined` while all is well. */
  let retryAt: number | undefined;
  /** When the oldest of the calls was made that have been waited for since the last answer. */
  let silentSince: number | undefined;

  const giveUp = (error: unknown) => {
    const wasUp = retryAt === undefined;
    retryAt = performance.now() + pauseMs;
    if (wasUp) observe({ isUp: false, error });
  };

  return {
    async run(call) {
      const isProbe = retryAt !== undefined;
      if (retryAt !== undefined && performance.now() < retryAt) return undefined;
      // Others go without while one tries.
      if (isProbe) retryAt = performance.now() + timeoutMs + pauseMs;
      silentSince ??= performance.now();
      const answer = call().then((result) => {
        silentSince = undefined;
        return result;
      });
      try {
        const result = await orTooLate(answer, timeoutMs);
        if (result === tooLate) {
          const silentMs = silentSince === undefined ? 0 : performance.now() - silentSince;
          if (isProbe || silentMs >= patienceMs) giveUp(new Error(`no answer in ${Math.round(silentMs)} ms`));
          return undefined;
        }
        if (isProbe) {
          retryAt = undefined;
          observe({ isUp: true });
        }
        return result;
      } catch (error) {
        silentSince = undefined;
        giveUp(error);
        return undefined;
      }
    },
  };
}

const tooLate = Symbol("too late");

function orTooLate<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result | typeof tooLate> {
  return new Promise((resolve, reject) => {
    // A timer that fires late, because this process was busy, fires before an answer that came in time is read:
    // the last millisecond begins when it can have been.
    let timer = setTimeout(() => {
      timer = setTimeout(() => resolve(tooLate), 1);
    }, milliseconds - 1);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
