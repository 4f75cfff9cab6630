import type { RateLimiter } from "../limiter.ts";
import { memoryRateLimiter } from "../memory-limiter.ts";
import { circuitBreaker } from "./circuit-breaker.ts";
import type { RedisClient } from "./redis-client.ts";
import { takeByScript } from "./take-script.ts";

export interface SharedRateLimiterOptions {
  readonly client: RedisClient;
  /** What the names of all keys begin with. Default: `rate-limit:`. */
  readonly prefix?: string;
  /**
   * Longest wait for the server, in milliseconds; then this process decides, and the server, where it only was slow,
   * counts the request all the same. Default: 50.
   */
  readonly timeoutMs?: number;
  /** How long the server may answer nothing at all before it is given up, in milliseconds. Default: 500. */
  readonly patienceMs?: number;
  /** How long the server is left alone when it failed or was given up, in milliseconds. Default: 1,000. */
  readonly pauseMs?: number;
  /** Told when the server is given up, with the reason, and when it is back. */
  readonly observe?: (change: { readonly isUp: boolean; readonly error?: unknown }) => void;
}

/**
 * An exact rolling window that processes share through Valkey or Redis 5 and later, by that server's clock.
 * While it is down, and for each request that it is too slow for, a process limits by itself, at the full limit: N
 * processes then admit up to N times as much, but never without a limit, and no request fails because of it.
 */
export function sharedRateLimiter(options: SharedRateLimiterOptions): RateLimiter {
  const takeShared = takeByScript(options.client, options.prefix ?? "rate-limit:");
  const local = memoryRateLimiter();
  const breaker = circuitBreaker(
    {
      timeoutMs: options.timeoutMs ?? 50,
      patienceMs: options.patienceMs ?? 500,
      pauseMs: options.pauseMs ?? 1000,
    },
    options.observe ?? (() => {}),
  );
  return {
    async take(policy, now) {
      const shared = await breaker.run(() => takeShared(policy));
      if (!shared) return local.take(policy, now);
      // What was admitted here counts here too, so that an outage does not begin with an empty window.
      if (shared.isAllowed) local.take(policy, now);
      return shared;
    },
  };
}
