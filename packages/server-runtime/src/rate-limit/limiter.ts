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
  /** Seconds (rounded up, at least 1 when refused) until one more request is allowed; 0 when one is allowed now. */
  readonly retryAfterSeconds: number;
}

/** Counts one request. Any rolling window admits at most `limit`. */
export interface RateLimiter {
  take(policy: RateLimitPolicy, now: Date): Promise<RateLimitDecision> | RateLimitDecision;
}
