/** What one bucket may take. */
export interface RateLimitPolicy {
  /** Bucket: one per credential family, so that rotating a secret does not double the quota. */
  readonly bucket: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface RateLimitDecision {
  readonly isAllowed: boolean;
  readonly remaining: number;
  /** Seconds, rounded up and at least 1, until more quota is available than now. */
  readonly retryAfterSeconds: number;
}

/**
 * Counts one request. Any rolling window admits at most `limit`. One that asks another machine answers in
 * bounded time and has limits of its own for when that machine is gone; where it throws all the same, the
 * server counts in this process and tells `observe`.
 */
export interface RateLimiter {
  take(policy: RateLimitPolicy, now: Date): Promise<RateLimitDecision> | RateLimitDecision;
}
