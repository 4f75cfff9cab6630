import type { RateLimitDecision, RateLimitPolicy } from "../limiter.ts";
import { type RedisClient, sendCommand } from "./redis-client.ts";

/**
 * The exact rolling window of `memoryRateLimiter`, in one step on the server and by the server's clock: a list
 * of the times, in microseconds, of what was admitted.
 */
const script = `
local key, limit, window = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local latest = tonumber(redis.call('LINDEX', key, -1) or 0)
if latest > now then now = latest end
local oldest = redis.call('LINDEX', key, 0)
while oldest and tonumber(oldest) <= now - window do
  redis.call('LPOP', key)
  oldest = redis.call('LINDEX', key, 0)
end
local used = redis.call('LLEN', key)
local allowed = 0
if used < limit then
  redis.call('RPUSH', key, string.format('%.0f', now))
  redis.call('PEXPIRE', key, math.ceil(window / 1000))
  used = used + 1
  allowed = 1
end
return {allowed, math.max(0, limit - used), (tonumber(oldest) or now) + window - now}
`;

/** Counts one request on the server. */
export type TakeShared = (policy: RateLimitPolicy) => Promise<RateLimitDecision>;

/** @param prefix What the names of all keys begin with. */
export function takeByScript(client: RedisClient, prefix: string): TakeShared {
  let digest: Promise<string> | undefined;
  return async ({ bucket, limit, windowSeconds }) => {
    digest ??= sha1(script);
    // In a cluster the braces put a bucket on one node.
    const values = ["1", `${prefix}{${bucket}}`, String(limit), String(windowSeconds * 1_000_000)];
    let reply: unknown;
    try {
      reply = await sendCommand(client, ["EVALSHA", await digest, ...values]);
    } catch (error) {
      // After a restart or a failover the server does not know the script.
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      reply = await sendCommand(client, ["EVAL", script, ...values]);
    }
    return decisionOf(reply);
  };
}

function decisionOf(reply: unknown): RateLimitDecision {
  const [isAllowed, remaining, microseconds] = Array.isArray(reply) ? reply.map(Number) : [];
  if (isAllowed === undefined || remaining === undefined || microseconds === undefined)
    throw new Error(`the rate limit's script replied "${String(reply)}"; expected three numbers`);
  return {
    isAllowed: isAllowed === 1,
    remaining,
    retryAfterSeconds: Math.max(1, Math.ceil(microseconds / 1_000_000)),
  };
}

async function sha1(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
