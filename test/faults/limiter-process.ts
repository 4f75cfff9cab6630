// One of several processes that share rate limits: takes as often as it is told, by a clock that may be wrong.

import { type RedisClient, sharedRateLimiter } from "@heldsway/server-runtime/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";
import type { Order, Taken } from "./limiter-processes.ts";

const [url = "", library = "", skew = "0", timeoutMs = "50"] = process.argv.slice(2);
let changes = 0;
const limiter = sharedRateLimiter({
  client: await connect(),
  timeoutMs: Number(timeoutMs),
  observe: () => (changes += 1),
});

async function connect(): Promise<RedisClient> {
  if (library === "ioredis") {
    const client = new Redis(url, { retryStrategy: () => 100 });
    return client.on("error", () => undefined);
  }
  const client = createClient({ url, socket: { reconnectStrategy: () => 100 } });
  client.on("error", () => undefined);
  await client.connect();
  return { sendCommand: (command) => client.sendCommand(command) };
}

process.on("message", async ({ times, ...policy }: Order) => {
  let admitted = 0;
  let failed = 0;
  let slowest = 0;
  let left = times;
  const taker = async () => {
    while (left-- > 0) {
      const start = performance.now();
      try {
        const { isAllowed } = await limiter.take(policy, new Date(Date.now() + Number(skew)));
        if (isAllowed) admitted += 1;
      } catch {
        failed += 1;
      }
      slowest = Math.max(slowest, performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: 16 }, taker));
  process.send?.({ admitted, failed, slowest, changes } satisfies Taken);
});
process.on("disconnect", () => process.exit());
process.send?.({ admitted: 0, failed: 0, slowest: 0, changes } satisfies Taken);
