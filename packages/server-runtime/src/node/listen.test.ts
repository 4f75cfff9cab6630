import { createServer } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { rawRequest, sendRaw } from "../testing/raw-http.ts";
import { readJson, reply, requestOf, sampleServer } from "../testing/sample-server.ts";
import { listen } from "./listen.ts";
import { toNodeListener } from "./listener.ts";

test("requests and replies travel over a socket", async () => {
  const { server } = sampleServer();
  const listening = await listen(server);
  const created = await fetch(
    requestOf(`${listening.url}/v1/widgets`, "POST", { body: { name: "Ünïcode" } }),
  );
  expect(await readJson(created)).toEqual({ status: 201, body: { id: "wid_1", name: "Ünïcode" } });
  expect(created.headers.get("location")).toBe("/widgets/wid_1");
  const events = await fetch(requestOf(`${listening.url}/v1/widgets/events`, "GET", {}));
  expect(await events.text()).toBe('data: {"count":1}\n\ndata: {"count":2}\n\n');
  const head = await fetch(requestOf(`${listening.url}/v1/me`, "HEAD", {}));
  expect(head.headers.get("content-length")).toBe("20");
  await listening.close();
});

test("a handler sees the request, its address and its headers", async () => {
  const { server } = sampleServer(
    {},
    {
      uploadFile: async (context) => {
        const { request } = context;
        const text = await request.text();
        return reply(context, "ok", { text, url: request.url, cookie: request.headers.get("cookie") });
      },
    },
  );
  const listening = await listen(server);
  const response = await fetch(
    requestOf(`${listening.url}/v1/files`, "POST", {
      body: "abc",
      headers: { "content-type": "text/plain", cookie: "a=1" },
    }),
  );
  expect((await readJson(response)).body).toEqual({
    text: "abc",
    url: `${listening.url}/v1/files`,
    cookie: "a=1",
  });
  await listening.close();
});

test("connections are kept, bodies without bytes are announced as such", async () => {
  const { server } = sampleServer();
  const listening = await listen(server);
  const response = await fetch(`${listening.url}/v1/widgets`, { method: "OPTIONS" });
  expect([response.status, response.headers.get("connection")]).toEqual([204, "keep-alive"]);
  const level = await fetch(requestOf(`${listening.url}/v1/health`, "GET", {}));
  expect([level.headers.get("connection"), level.headers.get("transfer-encoding")]).toEqual([
    "keep-alive",
    null,
  ]);
  await listening.close();
});

test.each(["[", "a b", "x:99999", ""])("a handler can read the request under the host %j", async (host) => {
  const { server } = sampleServer(
    {},
    { getHealth: (context) => reply(context, "ok", { url: context.request.url }) },
  );
  const listening = await listen(server);
  for (const target of ["/v1/health", "//v1/health", "http://elsewhere/v1/health"]) {
    const answer = await sendRaw(listening.port, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    expect(answer.status).toBe(target.startsWith("//") ? 404 : 200);
  }
  await listening.close();
});

test("a large refused body does not hide the answer", async () => {
  const { server } = sampleServer({ bodyLimit: 10 });
  const listening = await listen(server);
  const response = await fetch(
    requestOf(`${listening.url}/v1/widgets`, "POST", { body: "x".repeat(5_000_000) }),
  );
  expect(response.status).toBe(413);
  await listening.close();
});

test("a caller who leaves aborts the signal", async () => {
  const aborted = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  const { server } = sampleServer(
    {},
    {
      getMe: async (context) => {
        context.signal.addEventListener("abort", () => aborted.resolve());
        started.resolve();
        await aborted.promise;
        return reply(context, "ok", {});
      },
    },
  );
  const listening = await listen(server);
  const socket = connect(listening.port, "127.0.0.1");
  socket.write(rawRequest("GET /v1/me", ["Authorization: Bearer reader"]));
  await started.promise;
  socket.destroy();
  await aborted.promise;
  await listening.close();
});

test("a caller who leaves within the body costs no error", async () => {
  const finished = Promise.withResolvers<unknown>();
  const { server } = sampleServer({ observe: finished.resolve });
  const listening = await listen(server);
  const socket = connect(listening.port, "127.0.0.1");
  const headers = ["Authorization: Bearer writer", "Content-Type: application/json", "Content-Length: 50"];
  socket.write(`${rawRequest("POST /v1/widgets", headers)}{"na`, () => socket.destroy());
  expect(await finished.promise).toMatchObject({ kind: "request", status: 400 });
  await listening.close();
});

test("closing finishes what runs and takes nothing new", async () => {
  const release = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  const { server } = sampleServer(
    {},
    {
      getMe: async (context) => {
        started.resolve();
        await release.promise;
        return reply(context, "ok", { done: true });
      },
    },
  );
  const listening = await listen(server);
  const running = fetch(requestOf(`${listening.url}/v1/me`, "GET", {}));
  await started.promise;
  const closed = listening.close();
  await expect(fetch(requestOf(`${listening.url}/v1/health`, "GET", {}))).rejects.toThrow("fetch failed");
  release.resolve();
  const response = await running;
  expect([response.status, response.headers.get("connection")]).toEqual([200, "close"]);
  await closed;
});

test("closing cuts what does not finish in time", async () => {
  const started = Promise.withResolvers<void>();
  const { server } = sampleServer(
    {},
    {
      getMe: () => {
        started.resolve();
        return new Promise(() => {});
      },
    },
  );
  const listening = await listen(server);
  const running = fetch(requestOf(`${listening.url}/v1/me`, "GET", {})).catch((error: unknown) =>
    String(error),
  );
  await started.promise;
  await listening.close(1);
  expect(await running).toBe("TypeError: fetch failed");
});

test("a request that takes too long to arrive is a 408", async () => {
  const { server } = sampleServer();
  const listening = await listen(server, { headersTimeout: 100, requestTimeout: 200 });
  const slowHeaders = sendRaw(listening.port, "GET /v1/me HTTP/1.1\r\nHost: x\r\n");
  const slowBody = sendRaw(
    listening.port,
    `${rawRequest("POST /v1/widgets", ["Authorization: Bearer writer", "Content-Type: application/json", "Content-Length: 9"])}{`,
  );
  for (const answer of await Promise.all([slowHeaders, slowBody]))
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([408, "request_timeout"]);
  await listening.close();
});

test("a port that is taken rejects", async () => {
  const { server } = sampleServer();
  const listening = await listen(server);
  await expect(listen(server, { port: listening.port })).rejects.toThrow("EADDRINUSE");
  await listening.close();
});

test("as middleware it leaves paths outside its base path to the next", async () => {
  const { server } = sampleServer();
  const listener = toNodeListener(server);
  const http = createServer((request, response) => listener(request, response, () => response.end("next")));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const textOf = async (path: string) =>
    (await sendRaw(port, rawRequest(`GET ${path}`, ["Connection: close"]))).body;
  expect(await textOf("/v1/nothing")).toContain('"code":"not_found"');
  expect(await textOf("/v1/health")).toBe('{"principal":null}');
  for (const path of ["/", "/docs", "/v10/me"]) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    expect(await response.text()).toBe("next");
  }
  http.close();
});

test("a body another middleware has read is an error that says so", async () => {
  const { server, events } = sampleServer();
  const listener = toNodeListener(server);
  const http = createServer((request, response) => {
    request.resume().on("end", () => listener(request, response));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/v1/widgets`;
  const response = await fetch(requestOf(url, "POST", { body: { name: "x" } }));
  expect(response.status).toBe(500);
  expect(events[0]).toMatchObject({
    error: { message: expect.stringContaining("mount this listener before body parsers") },
  });
  http.close();
});
