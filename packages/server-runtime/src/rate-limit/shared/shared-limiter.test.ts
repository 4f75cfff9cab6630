import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import type { RedisClient } from "./redis-client.ts";
import { type SharedRateLimiterOptions, sharedRateLimiter } from "./shared-limiter.ts";

const policy = { bucket: "key_1", limit: 3, windowSeconds: 10 };
const now = new Date(Date.UTC(2026, 0, 1));
const admitted = { isAllowed: true, remaining: 2, retryAfterSeconds: 10 };

afterEach(() => {
  vi.useRealTimers();
});

type Behaviour = "answers" | "is late" | "refuses" | "hangs" | "babbles" | "forgets the script";

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
        case "is late":
          return new Promise((resolve) => setTimeout(() => resolve([1, 2, 9_000_001]), 80));
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

test("a server that hangs costs a request 50 milliseconds, and half a second later none anything", async () => {
  const { server, changes, take } = serverOf();
  await take();
  vi.useFakeTimers();
  server.behaviour = "hangs";
  const started = performance.now();
  for (let count = 1; count <= 10; count += 1) {
    const taken = take();
    await vi.advanceTimersByTimeAsync(50);
    expect((await taken).isAllowed).toBe(count <= 2);
    expect(performance.now() - started).toBe(count * 50);
  }
  expect(changes).toEqual([false]);
  expect((await take()).isAllowed).toBe(false);
  expect(performance.now() - started).toBe(500);
  expect(server.commands.length).toBe(11);
});

test("a server that is slow is asked on, while this process decides", async () => {
  const { server, changes, take } = serverOf();
  await take();
  vi.useFakeTimers();
  server.behaviour = "is late";
  for (let count = 1; count <= 100; count += 1) {
    const taken = take();
    await vi.advanceTimersByTimeAsync(50);
    expect((await taken).isAllowed).toBe(count <= 2);
  }
  expect(server.commands.length).toBe(101);
  expect(changes).toEqual([]);
  server.behaviour = "answers";
  expect(await take()).toEqual(admitted);
});

test("an answer that came in time counts, however late this process reads it", async () => {
  const answering = createServer((socket) =>
    socket.on("data", () => {
      socket.write("x");
      // The answer lies there, and nobody reads it before the time is up.
      const busyUntil = performance.now() + 250;
      while (performance.now() < busyUntil);
    }),
  );
  await once(answering.listen(0, "127.0.0.1"), "listening");
  const { port } = answering.address() as AddressInfo; // It listens on TCP.
  const socket = connect(port, "127.0.0.1");
  const client: RedisClient = {
    call: async () => {
      socket.write("?");
      await once(socket, "data");
      return [1, 2, 9_000_001];
    },
  };
  const limiter = sharedRateLimiter({ client, timeoutMs: 200 });
  expect(await limiter.take({ ...policy, limit: 0 }, now)).toEqual(admitted);
  socket.destroy();
  answering.close();
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
});

test("what the server admitted counts here when it goes away", async () => {
  const { server, take } = serverOf();
  await take();
  await take();
  server.behaviour = "refuses";
  expect((await take()).isAllowed).toBe(true);
  expect((await take()).isAllowed).toBe(false);
});
