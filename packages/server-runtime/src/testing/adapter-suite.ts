import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Doings, Order } from "./adapter-subject.ts";
import { refusalSuite } from "./refusal-suite.ts";

/** A way to serve `adapterSubject` on a socket of this machine. */
export interface Served {
  readonly name: string;
  /** Whether there is an application around it, which answers `/elsewhere`. */
  readonly hasApplication: boolean;
  /** Whether it can be asked to finish what runs. */
  readonly finishes: boolean;
  /** Whether it takes what a refused caller still sends, so that the caller hears the answer. */
  readonly drains: boolean;
  /** Whether it tells at once of a caller who left, or when something is sent to them. */
  readonly signalsAtOnce: boolean;
  /** Whether what is no request of HTTP is refused by a problem too; some platforms answer that themselves. */
  readonly refusesUnparsed: boolean;
  start(): Promise<Running>;
}

export interface Running {
  readonly url: string;
  /** Takes no new requests and resolves when those that run are answered. */
  close(): Promise<void>;
}

const auth = { authorization: "Bearer writer" };

/** One suite for every way to serve, over real sockets; it drives the handlers by requests of its own. */
export function adapterSuite(served: Served): void {
  const { name, hasApplication, finishes, drains, signalsAtOnce, refusesUnparsed, start } = served;
  describe(name, () => {
    let running: Running;
    beforeAll(async () => {
      running = await start();
    });
    afterAll(() => running?.close());

    const call = (path: string, init: RequestInit = {}, { url } = running) =>
      fetch(`${url}${path}`, { ...init, headers: { ...auth, ...init.headers } });

    const order = async (word: Order, served = running): Promise<Doings> => {
      const headers = { "content-type": "text/plain" };
      // What the subject answers.
      return Object(await (await call("/v1/files", { method: "POST", body: word, headers }, served)).json());
    };
    const doings = () => order("tell");

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

    refusalSuite(() => running.url, refusesUnparsed);

    test("leaves other paths to the application, where there is one", async () => {
      const answer = await call("/elsewhere");
      expect(await answer.text()).toContain(hasApplication ? "answered by the application" : '"not_found"');
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
      const refused = call("/v1/widgets", init).then(({ status }) => status);
      expect(await (drains ? refused : refused.catch(() => 413))).toBe(413);
      expect((await call("/v1/widgets")).status).toBe(200);
    });

    test("sends each event when it happens", async () => {
      const response = await call("/v1/widgets/events");
      expect(response.headers.get("content-type")).toBe("text/event-stream");
      const reader = response.body?.getReader();
      const read = async () => new TextDecoder().decode((await reader?.read())?.value);
      for (const count of [0, 1, 2]) {
        expect(await read()).toContain(`{"count":${count}`);
        await order("next");
      }
      expect(await read()).toBe("");
    });

    test("ends a stream whose reader has gone, and says so to the handler", async () => {
      const { ended, aborted } = await doings();
      const stop = new AbortController();
      const response = await call("/v1/widgets/events", { signal: stop.signal });
      const reader = response.body?.getReader();
      await reader?.read();
      stop.abort();
      const isTold = () => expect.poll(async () => (await doings()).aborted).toBeGreaterThan(aborted);
      if (signalsAtOnce) await isTold();
      await expect.poll(async () => (await order("next")).ended).toBeGreaterThan(ended);
      await isTold();
    });

    test("finishes what runs though its caller has gone", async () => {
      const { begun, finished } = await doings();
      const stop = new AbortController();
      const init = { signal: stop.signal, headers: { "x-kind": "patient" } };
      const answer = call("/v1/me", init).catch(() => "left");
      await expect.poll(async () => (await doings()).begun).toBe(begun + 1);
      stop.abort();
      expect(await answer).toBe("left");
      await order("next");
      await expect.poll(async () => (await doings()).finished).toBe(finished + 1);
    });

    test("waits for a slow reader instead of filling memory", async () => {
      const before = await doings();
      const { hostname, port } = new URL(running.url);
      const socket = connect(Number(port), hostname);
      socket.pause();
      socket.write(
        `GET /v1/widgets/events HTTP/1.1\r\nHost: a\r\nX-Kind: flood\r\nAuthorization: Bearer writer\r\n\r\n`,
      );
      let last = -1;
      const isStill = async () => {
        const { sent } = await doings();
        const stands = sent > before.sent && sent === last;
        last = sent;
        return stands;
      };
      await expect.poll(isStill, { interval: 100 }).toBe(true);
      expect(last - before.sent).toBeLessThan(3000);
      socket.destroy();
      await expect.poll(async () => (await doings()).ended).toBeGreaterThan(before.ended);
    });

    if (!finishes) return;

    test("finishes what runs before it closes, on connections that were kept", async () => {
      const own = await start();
      const answer = call("/v1/me", {}, own);
      await expect.poll(async () => (await order("tell", own)).begun).toBe(1);
      const closed = own.close();
      await expect.poll(() => refuses(own.url)).toBe(true);
      expect((await answer).status).toBe(200);
      await closed;
    });

    test("finishes a stream that runs before it closes", async () => {
      const own = await start();
      const response = await call("/v1/widgets/events", { headers: { "x-kind": "ticking" } }, own);
      const closed = own.close();
      await expect.poll(() => refuses(own.url)).toBe(true);
      expect(await response.text()).toContain('{"count":2');
      await closed;
    });
  });
}

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
