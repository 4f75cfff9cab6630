import { expect, test, vi } from "vitest";
import type { RedisClient } from "./redis-client.ts";
import { type SharedRateLimiterOptions, sharedRateLimiter } from "./shared-limiter.ts";

const policy = { bucket: "key_1", limit: 3, windowSeconds: 10 };
const now = new Date(Date.UTC(2026, 0, 1));
const admitted = { isAllowed: true, remaining: 2, retryAfterSeconds: 10 };

type Behaviour = "answers" | "refuses" | "hangs" | "babbles" | "forgets the script";

/** The server's side, at the client's interface, which tests make behave and misbehave. */
function serverOf(more: Partial<SharedRateLimiterOptions> = {}) {
  const server = { behaviour: "answers" as Behaviour, commands: [] as string[][] };
  const changes: boolean[] = [];
  const client: RedisClient = {
    async call(...command) {
      server.commands.push(command);
      switch (server.behaviour) {
        case "answers":
          return [1, 2, 9_000_001];
        case "refuses":
          throw new Error("connection refused");
        case "hangs":
          return new Promise(() => {});
        case "babbles":
          return "OK";
        case "forgets the script":
          if (command[0] === "EVALSHA") throw new Error("NOSCRIPT No matching script");
          return [1, 2, 9_000_001];
      }
    },
  };
  const limiter = sharedRateLimiter({ client, observe: ({ isUp }) => changes.push(isUp), ...more });
  return { server, changes, take: () => limiter.take(policy, now) };
}

test("the server decides, asked once by the digest of the script", async () => {
  const { server, take } = serverOf({ prefix: "limits:" });
  expect(await take()).toEqual(admitted);
  expect(server.commands).toEqual([
    ["EVALSHA", expect.stringMatching(/^[0-9a-f]{40}$/), "1", "limits:{key_1}", "3", "10000000"],
  ]);
});

test("a client of the other kind is sent the same command as one list", async () => {
  const sent: string[][] = [];
  const client: RedisClient = {
    sendCommand: async (command) => {
      sent.push(command);
      return [0, 0, 1];
    },
  };
  const decision = await sharedRateLimiter({ client }).take(policy, now);
  expect(decision).toEqual({ isAllowed: false, remaining: 0, retryAfterSeconds: 1 });
  expect(sent[0]?.slice(2)).toEqual(["1", "rate-limit:{key_1}", "3", "10000000"]);
});

test("a server that lost the script gets it again", async () => {
  const { server, take } = serverOf();
  server.behaviour = "forgets the script";
  expect(await take()).toEqual(admitted);
  expect(server.commands.map(([name]) => name)).toEqual(["EVALSHA", "EVAL"]);
});

test.each<Behaviour>(["refuses", "babbles"])(
  "a server that %s leaves the limit to this process",
  async (behaviour) => {
    const { server, changes, take } = serverOf();
    server.behaviour = behaviour;
    const decisions = [await take(), await take(), await take(), await take()];
    expect(decisions.map(({ isAllowed }) => isAllowed)).toEqual([true, true, true, false]);
    expect(changes).toEqual([false]);
  },
);

test("a server that hangs costs 50 milliseconds once, then nothing", async () => {
  vi.useFakeTimers();
  const { server, take } = serverOf();
  server.behaviour = "hangs";
  const started = performance.now();
  const first = take();
  await vi.advanceTimersByTimeAsync(50);
  expect((await first).isAllowed).toBe(true);
  expect((await take()).isAllowed).toBe(true);
  expect(performance.now() - started).toBe(50);
  expect(server.commands.length).toBe(1);
  vi.useRealTimers();
});

test("after a second one request tries the server, and all follow when it answers", async () => {
  vi.useFakeTimers();
  const { server, changes, take } = serverOf();
  server.behaviour = "refuses";
  await take();
  vi.advanceTimersByTime(999);
  await take();
  expect(server.commands.length).toBe(1);
  vi.advanceTimersByTime(1);
  server.behaviour = "hangs";
  const probe = take();
  await Promise.all([take(), take()]);
  expect(server.commands.length).toBe(2);
  await vi.advanceTimersByTimeAsync(50);
  await probe;
  vi.advanceTimersByTime(1000);
  server.behaviour = "answers";
  expect(await take()).toEqual(admitted);
  expect(await take()).toEqual(admitted);
  expect(server.commands.length).toBe(4);
  expect(changes).toEqual([false, true]);
  vi.useRealTimers();
});

test("what the server admitted counts here when it goes away", async () => {
  const { server, take } = serverOf();
  await take();
  await take();
  server.behaviour = "refuses";
  expect((await take()).isAllowed).toBe(true);
  expect((await take()).isAllowed).toBe(false);
});
