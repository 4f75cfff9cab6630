import type { RateLimitDecision, RateLimitPolicy } from "./limiter.ts";

/** `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10. */
export function rateLimitHeaders(
  policy: RateLimitPolicy,
  decision: RateLimitDecision,
): readonly (readonly [string, string])[] {
  return [
    ["ratelimit-policy", `"default";q=${policy.limit};w=${policy.windowSeconds}`],
    ["ratelimit", `"default";r=${decision.remaining};t=${decision.retryAfterSeconds}`],
  ];
}
