// One of several processes that share rate limits: takes as often as it is told, by a clock that may be wrong.

import { setTimeout as wait } from "node:timers/promises";
import { type RedisClient, sharedRateLimiter } from "@heldsway/server-runtime/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";
import type { Order, Taken } from "./limiter-processes.ts";
import type { Take } from "./window-history.ts";

const [url = "", library = "", skew = "0", timeoutMs = "50", patienceMs = "500"] = process.argv.slice(2);
let changes = 0;
let asked = 0;
const limiter = sharedRateLimiter({
  client: counted(await connect()),
  timeoutMs: Number(timeoutMs),
  patienceMs: Number(patienceMs),
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

function counted(client: RedisClient): RedisClient {
  if ("call" in client)
    return {
      call: (...command) => {
        asked += 1;
        return client.call(...command);
      },
    };
  return {
    sendCommand: (command) => {
      asked += 1;
      return client.sendCommand(command);
    },
  };
}

process.on("message", async ({ times, maxGapMs = 0, ...policy }: Order) => {
  const takes: Take[] = [];
  const askedBefore = asked;
  let failed = 0;
  let left = times;
  const taker = async () => {
    while (left-- > 0) {
      const sent = monotonic();
      try {
        const { isAllowed } = await limiter.take(policy, new Date(Date.now() + Number(skew)));
        takes.push({ sent, answered: monotonic(), isAllowed });
      } catch {
        failed += 1;
      }
      if (maxGapMs > 0) await wait(Math.random() * maxGapMs);
    }
  };
  await Promise.all(Array.from({ length: 16 }, taker));
  process.send?.({ takes, failed, changes, asked: asked - askedBefore } satisfies Taken);
});
process.on("disconnect", () => process.exit());
process.send?.({ takes: [], failed: 0, changes, asked } satisfies Taken);

/** Milliseconds by a clock that all processes of a machine share and nobody sets. */
function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
