// One suite for every way to serve, over real sockets.

import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adapters, type Running } from "./testing/adapters.ts";
import { reply, sampleServer } from "./testing/sample-server.ts";

const auth = { authorization: "Bearer writer" };

describe.each(adapters)("$name", ({ start, hasApplication }) => {
  /** What the handlers of this suite wait for and tell. */
  const events = { next: () => {}, sent: 0, ended: 0, aborted: 0, release: () => {} };
  let running: Running;
  const sample = sampleServer(
    {},
    {
      watchWidgets: (context) => {
        context.signal.addEventListener("abort", () => (events.aborted += 1));
        return reply(context, "ok", watch(context.request.headers.get("x-kind")));
      },
      getMe: async (context) => {
        await new Promise<void>((resolve) => {
          events.release = resolve;
        });
        return reply(context, "ok", {});
      },
    },
  );

  async function* watch(kind: string | null) {
    try {
      for (let count = 0; count < (kind === "flood" ? 100_000 : 3); count += 1) {
        events.sent += 1;
        yield { count, filler: "x".repeat(kind === "flood" ? 10_000 : 1) };
        if (kind !== "flood")
          await new Promise<void>((resolve) => {
            events.next = resolve;
          });
      }
    } finally {
      events.ended += 1;
    }
  }

  beforeAll(async () => {
    running = await start(sample.server);
  });
  afterAll(() => running.close());

  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${running.url}${path}`, { ...init, headers: { ...auth, ...init.headers } });

  test("answers with status, headers and body", async () => {
    const response = await call("/v1/widgets", {
      method: "POST",
      body: '{"name":"One"}',
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get("location")).toBe("/widgets/wid_1");
    expect(await response.json()).toEqual({ name: "One", id: "wid_1" });
  });

  test("reads queries and paths as they were sent", async () => {
    expect((await call("/v1/widgets/a%2Fb")).status).toBe(404);
    const { query } = Object(await (await call("/v1/widgets?cursor=%C3%A9%2B")).json());
    expect(query.cursor).toBe("é+");
  });

  test("answers 204 without a body", async () => {
    const response = await call("/v1/widgets/wid_1", { method: "DELETE" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  test("answers HEAD with the length GET would have", async () => {
    const [head, get] = [
      await call("/v1/widgets/wid_1", { method: "HEAD" }),
      await call("/v1/widgets/wid_1"),
    ];
    const body = await get.text();
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(String(body.length));
  });

  test("answers OPTIONS and wrong methods by the document", async () => {
    const options = await call("/v1/widgets", { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS, POST"]);
    expect((await call("/v1/widgets", { method: "PUT" })).status).toBe(405);
  });

  test("answers problems for unknown paths of its own", async () => {
    const response = await call("/v1/nothing");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json",
    ]);
  });

  test("leaves other paths to the application, where there is one", async () => {
    const answer = await call("/elsewhere");
    const own = JSON.stringify({ code: "not_found" });
    expect(await answer.text()).toContain(hasApplication ? "answered by the application" : own.slice(1, -1));
    expect((await call("/v1elsewhere")).status).toBe(404);
  });

  test("takes bytes as they are", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index * 7);
    const init = { method: "POST", body: bytes, headers: { "content-type": "application/octet-stream" } };
    expect(await (await call("/v1/files", init)).json()).toMatchObject({ kind: "100000 bytes" });
  });

  test("refuses a body that is too large, and the caller hears it", async () => {
    const init = {
      method: "POST",
      body: " ".repeat(5_000_000),
      headers: { "content-type": "application/json" },
    };
    expect((await call("/v1/widgets", init)).status).toBe(413);
    expect((await call("/v1/widgets")).status).toBe(200);
  });

  test("sends each event when it happens", async () => {
    const response = await call("/v1/widgets/events");
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toContain('{"count":0');
    events.next();
    expect(await read()).toContain('{"count":1');
    events.next();
    expect(await read()).toContain('{"count":2');
    events.next();
    expect(await read()).toBe("");
  });

  test("ends a stream whose reader has gone, and says so to the handler", async () => {
    const { ended, aborted } = events;
    const stop = new AbortController();
    const response = await call("/v1/widgets/events", { signal: stop.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    stop.abort();
    await expect.poll(() => events.aborted).toBeGreaterThan(aborted);
    events.next();
    await expect.poll(() => events.ended).toBeGreaterThan(ended);
  });

  test("waits for a slow reader instead of filling memory", async () => {
    events.sent = 0;
    const { ended } = events;
    const { hostname, port } = new URL(running.url);
    const socket = connect(Number(port), hostname);
    socket.pause();
    socket.write(
      `GET /v1/widgets/events HTTP/1.1\r\nHost: a\r\nX-Kind: flood\r\nAuthorization: Bearer writer\r\n\r\n`,
    );
    let last = -1;
    await expect
      .poll(
        () => {
          const isStill = events.sent > 0 && events.sent === last;
          last = events.sent;
          return isStill;
        },
        { interval: 100, timeout: 5000 },
      )
      .toBe(true);
    expect(events.sent).toBeLessThan(3000);
    socket.destroy();
    await expect.poll(() => events.ended).toBeGreaterThan(ended);
  });

  test("finishes what runs before it closes, on connections that were kept", async () => {
    const own = await start(sample.server);
    const answer = fetch(`${own.url}/v1/me`, { headers: auth });
    await expect.poll(() => events.release.name !== "release").toBe(true);
    const closed = own.close();
    await expect.poll(() => refuses(own.url)).toBe(true);
    events.release();
    expect((await answer).status).toBe(200);
    await closed;
  });

  test("finishes a stream that runs before it closes", async () => {
    const own = await start(sample.server);
    const response = await fetch(`${own.url}/v1/widgets/events`, { headers: auth });
    const { ended } = events;
    const text = response.text();
    const closed = own.close();
    await expect.poll(() => refuses(own.url)).toBe(true);
    const more = () => {
      events.next();
      return events.ended;
    };
    await expect.poll(more).toBeGreaterThan(ended);
    expect(await text).toContain('{"count":2');
    await closed;
  });
});

async function refuses(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, "connect");
    return false;
  } catch {
    return true;
  } finally {
    socket.destroy();
  }
}
