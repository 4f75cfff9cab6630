export type { RedisClient } from "./redis-client.ts";
export { type SharedRateLimiterOptions, sharedRateLimiter } from "./shared-limiter.ts";
