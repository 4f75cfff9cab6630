// A thousand sockets that send a byte now and then, and ordinary callers beside them.

import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTarget, type Target, token } from "./health.ts";
import { record } from "./record.ts";
import { openWire, requestText } from "./wire.ts";

let target: Target;

beforeAll(async () => {
  target = await startTarget();
});

afterAll(() => target?.stop());

const ordinary = requestText("GET /v1/affiliates?limit=2", [`Authorization: Bearer ${token}`]);

/** Times in milliseconds, sorted, of calls one after the other on eight connections. */
async function ordinaryTraffic(milliseconds: number): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  const call = async () => {
    const wire = openWire(target.port);
    while (performance.now() < end) {
      const start = performance.now();
      const { status } = await wire.send(ordinary);
      expect(status).toBe(200);
      times.push(performance.now() - start);
      await wait(5);
    }
    wire.close();
  };
  await Promise.all(Array.from({ length: 8 }, call));
  return times.sort((a, b) => a - b);
}

function quantile(times: readonly number[], part: number): number {
  return times[Math.floor(times.length * part)] ?? 0;
}

/** What ended a slow connection: the status of the answer, or nothing when it was just closed. */
function crawl(text: string): { readonly ended: Promise<string>; readonly socket: Socket } {
  const socket = connect(target.port, "127.0.0.1");
  let place = 0;
  let answer = "";
  const drip = setInterval(() => {
    if (place < text.length && socket.writable) socket.write(text[place] ?? "");
    place += 1;
  }, 400);
  socket.on("data", (chunk) => {
    answer += String(chunk);
  });
  socket.on("error", () => undefined);
  const ended = new Promise<string>((resolve) => {
    socket.on("close", () => {
      clearInterval(drip);
      resolve(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1] ?? "");
    });
  });
  return { ended, socket };
}

test("1,000 slow sockets are refused in time while ordinary calls are served", async () => {
  const before = await ordinaryTraffic(2000);
  const atRest = await target.health();
  const slowHead = `GET /v1/me HTTP/1.1\r\nHost: api.heldsway.com\r\nX-Slow: ${"x".repeat(1000)}`;
  const head = `POST /v1/affiliates HTTP/1.1\r\nHost: api.heldsway.com\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n`;
  const slow = Array.from({ length: 1000 }, (_, index) => {
    const crawling = crawl(index % 2 === 0 ? slowHead : "x".repeat(1000));
    if (index % 2 === 1) crawling.socket.write(head);
    return crawling;
  });
  const started = performance.now();
  const ends = Promise.all(slow.map(({ ended }) => ended));
  const during = await ordinaryTraffic(4000);
  const loaded = await target.health();
  const statuses = await ends;
  const seconds = (performance.now() - started) / 1000;
  const after = await ordinaryTraffic(2000);

  expect(statuses.filter((status) => status !== "408" && status !== "")).toEqual([]);
  expect(statuses.filter((status) => status === "408").length).toBeGreaterThan(900);
  // Headers have 3 seconds here and bodies 5, and Node looks once a second; what they send would take 400.
  expect(seconds).toBeLessThan(40);
  const { errors, heldMegabytes } = await target.health();
  expect(errors).toEqual([]);
  // By the middle call: the slowest ones tell of the machine and what else it does.
  expect(quantile(during, 0.5)).toBeLessThan(Math.max(50, quantile(before, 0.5) * 10));
  expect(quantile(after, 0.5)).toBeLessThan(Math.max(50, quantile(before, 0.5) * 5));
  expect(heldMegabytes).toBeLessThan(atRest.heldMegabytes + 10);
  const shown = [before, during, after].map((times) => `${quantile(times, 0.99).toFixed(0)} ms`);
  const resident = [atRest, loaded].map(({ residentMegabytes }) => residentMegabytes.toFixed(0));
  record("1,000 slow sockets (half in their headers, half in their bodies)", [
    `all ended within ${seconds.toFixed(0)} s; p99 of ordinary calls ${shown[0]} before, ${shown[1]} during, ${shown[2]} after; ${resident[0]} MB resident before, ${resident[1]} MB during`,
  ]);
});
