import type { RateLimitDecision, RateLimiter, RateLimitPolicy } from "./limiter.ts";

interface Bucket {
  /** Times of admitted requests in milliseconds, rising; those before `head` have left the window. */
  times: number[];
  head: number;
  windowMs: number;
}

/** A limiter that answers at once. */
export interface MemoryRateLimiter extends RateLimiter {
  take(policy: RateLimitPolicy, now: Date): RateLimitDecision;
}

/**
 * Exact rolling window for one process: keeps the time of every admitted request of the window, at most
 * `limit` numbers a bucket. Buckets nobody uses are dropped.
 */
export function memoryRateLimiter(): MemoryRateLimiter {
  /** Least recently used first. */
  const buckets = new Map<string, Bucket>();

  return {
    take(policy, now) {
      const bucket = buckets.get(policy.bucket) ?? { times: [], head: 0, windowMs: 0 };
      buckets.delete(policy.bucket);
      buckets.set(policy.bucket, bucket);
      bucket.windowMs = policy.windowSeconds * 1000;
      const decision = takeFrom(bucket, policy, now.getTime());
      dropIdle(buckets, now.getTime());
      return decision;
    },
  };
}

function takeFrom(bucket: Bucket, policy: RateLimitPolicy, now: number): RateLimitDecision {
  // A clock that was set back must not put a request before an earlier one.
  const time = Math.max(now, bucket.times.at(-1) ?? now);
  leaveWindow(bucket, time);
  const used = bucket.times.length - bucket.head;
  const isAllowed = used < policy.limit;
  if (isAllowed) bucket.times.push(time);
  const oldest = bucket.times[bucket.head] ?? time;
  return {
    isAllowed,
    remaining: Math.max(0, policy.limit - used - (isAllowed ? 1 : 0)),
    retryAfterSeconds: Math.max(1, Math.ceil((oldest + bucket.windowMs - now) / 1000)),
  };
}

function leaveWindow(bucket: Bucket, time: number): void {
  const { times } = bucket;
  let { head } = bucket;
  while (head < times.length && (times[head] ?? time) <= time - bucket.windowMs) head += 1;
  const isMostlyOld = head > 32 && head * 2 > times.length;
  bucket.times = isMostlyOld ? times.slice(head) : times;
  bucket.head = isMostlyOld ? 0 : head;
}

/** Looks at the buckets longest unused, two a request, so that cleaning costs the same every time. */
function dropIdle(buckets: Map<string, Bucket>, now: number): void {
  let looks = 2;
  for (const [name, bucket] of buckets) {
    const last = bucket.times.at(-1) ?? 0;
    if (looks-- === 0 || last + bucket.windowMs > now) return;
    buckets.delete(name);
  }
}
