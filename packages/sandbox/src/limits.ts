import { memoryRateLimiter, type RateLimiter } from "@heldsway/server-runtime";
import { sharedRateLimiter } from "@heldsway/server-runtime/redis";

/** What counts requests, and how to stop it. */
export interface Limits {
  readonly limiter: RateLimiter;
  close(): void;
}

/**
 * Limits of this process, or of all that share a Valkey or Redis. While that is away each process limits by itself,
 * and says so: the server starts and answers all the same.
 */
export async function openLimits(redisUrl: string | undefined): Promise<Limits> {
  if (redisUrl === undefined) return { limiter: memoryRateLimiter(), close: () => {} };
  const { Redis } = await import("ioredis");
  const client = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: 2000,
    // What cannot be sent now is decided here: no request waits for a connection.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  });
  let connectionError: unknown;
  client.on("error", (error) => {
    connectionError = error;
  });
  // It tries again by itself, as it does later.
  await client.connect().catch(() => undefined);
  const limiter = sharedRateLimiter({
    client,
    observe: ({ isUp, error }) => {
      if (!isUp) process.emitWarning(`rate limits are not shared for now: ${connectionError ?? error}`);
    },
  });
  return { limiter, close: () => client.disconnect() };
}
