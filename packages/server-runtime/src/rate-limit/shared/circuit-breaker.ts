export interface CircuitBreakerOptions {
  /** Longest wait for one answer, in milliseconds. */
  readonly timeoutMs: number;
  /** How long nothing is asked after a failure, in milliseconds. Then one call tries again. */
  readonly pauseMs: number;
}

/** Keeps a dependency that fails or hangs from costing every request its time. */
export interface CircuitBreaker {
  /** Resolves with `undefined` when the call was not made, failed, or took too long. Never rejects. */
  run<Result extends object>(call: () => Promise<Result>): Promise<Result | undefined>;
}

/** @param observe Told whenever the dependency is given up, with the reason, and when it is back. */
export function circuitBreaker(
  options: CircuitBreakerOptions,
  observe: (change: { readonly isUp: boolean; readonly error?: unknown }) => void,
): CircuitBreaker {
  /** When to try again, by the monotonic clock; `undefined` while all is well. */
  let retryAt: number | undefined;

  return {
    async run(call) {
      const isProbe = retryAt !== undefined;
      if (retryAt !== undefined && performance.now() < retryAt) return undefined;
      // Others go without while one tries.
      if (isProbe) retryAt = performance.now() + options.timeoutMs + options.pauseMs;
      try {
        const result = await withTimeout(call(), options.timeoutMs);
        if (isProbe) {
          retryAt = undefined;
          observe({ isUp: true });
        }
        return result;
      } catch (error) {
        const wasUp = retryAt === undefined;
        retryAt = performance.now() + options.pauseMs;
        if (wasUp) observe({ isUp: false, error });
        return undefined;
      }
    },
  };
}

function withTimeout<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no answer within ${milliseconds} milliseconds`)),
      milliseconds,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
