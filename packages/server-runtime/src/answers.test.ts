import { expect, test } from "vitest";
import { readJson, reply, sampleServer } from "./testing/sample-server.ts";

test("an answer carries its type, its request id and forbids caching", async () => {
  const response = await sampleServer().call("GET /me");
  expect(await response.json()).toEqual({ workspace: "ws_1" });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-request-id")).toMatch(/^req_[0-9a-z]{26}$/);
});

test("request ids do not repeat", async () => {
  const { call } = sampleServer();
  const ids = await Promise.all(
    Array.from({ length: 600 }, async () => (await call("GET /health")).headers.get("x-request-id")),
  );
  expect(new Set(ids).size).toBe(600);
});

test("parameters reach the handler decoded, defaults filled in", async () => {
  const call = sampleServer().call("GET /widgets?status=new&status=old&ratio=0.5&cursor=a%2Bb+c", {
    headers: { "x-trace": "t1" },
  });
  expect((await readJson(await call)).body).toEqual({
    data: [],
    query: { limit: 25, status: ["new", "old"], ratio: 0.5, cursor: "a+b c" },
    headers: { "x-trace": "t1" },
  });
});

test("a HEAD is answered as its GET without the body", async () => {
  const response = await sampleServer().call("HEAD /widgets/wid_1");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-length")).toBe(String('{"id":"wid_1","name":"One"}'.length));
  expect(await response.text()).toBe("");
});

test("an operation without security sees no principal", async () => {
  expect((await readJson(await sampleServer().call("GET /health", { as: null }))).body).toEqual({
    principal: null,
  });
});

test("a reply without body, one of several media types and one of any status are sent as made", async () => {
  const { call } = sampleServer();
  const deleted = await call("DELETE /widgets/wid_1");
  expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
  const csv = await call("GET /widgets/export", { headers: { accept: "text/csv" } });
  expect([csv.headers.get("content-type"), await csv.text()]).toEqual(["text/csv", "id\nwid_1\n"]);
  const level = await call("PUT /level", { body: 3, headers: { "idempotency-key": "k" } });
  expect([level.status, await level.json()]).toEqual([202, { level: 3 }]);
});

test("events are streamed one by one", async () => {
  const response = await sampleServer().call("GET /widgets/events");
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  expect(await response.text()).toBe('data: {"count":1}\n\ndata: {"count":2}\n\n');
});

test("bodies of every kind are decoded", async () => {
  const { call } = sampleServer();
  const send = async (body: unknown, contentType?: string) =>
    (
      await readJson(
        await call("POST /files", {
          body,
          headers: contentType === undefined ? {} : { "content-type": contentType },
        }),
      )
    ).body;
  const form = new FormData();
  form.set("title", "a b");
  form.set("pages", "7");
  expect(await send(Uint8Array.of(0, 255), "application/octet-stream")).toMatchObject({ kind: "2 bytes" });
  expect(await send("a=1&b=x+y&b=%26", "application/x-www-form-urlencoded")).toMatchObject({
    body: { a: 1, b: ["x y", "&"] },
  });
  expect(await send("", "application/x-www-form-urlencoded")).toMatchObject({ body: {} });
  expect(await send(form)).toMatchObject({ body: { title: "a b", pages: 7 } });
  expect(await send("hello", "text/plain; charset=UTF-8")).toMatchObject({ body: "hello" });
  expect(await send('{"a":1}\n\n[2]\n', "application/jsonl")).toMatchObject({ body: [{ a: 1 }, [2]] });
  expect(await send(undefined)).toEqual({ kind: "undefined", body: null });
  const errors = async (body: string) => (await send(body, "application/x-www-form-urlencoded")).errors;
  expect(await errors("a=x")).toEqual([{ pointer: "/a", code: "type", detail: "must be an integer" }]);
  expect(await errors("a=10")).toEqual([{ pointer: "/a", code: "maximum", detail: "must be at most 9" }]);
});

test("a handler reads the request as it came, its body too", async () => {
  const { call } = sampleServer(
    {},
    {
      createWidget: async (context) => {
        const text = await context.request.text();
        return reply(
          context,
          "created",
          { id: "wid_1", name: text },
          { headers: { location: context.request.url } },
        );
      },
    },
  );
  const response = await call("POST /widgets", { body: ' {"name":"x"} ' });
  expect((await readJson(response)).body).toMatchObject({ name: ' {"name":"x"} ' });
  expect(response.headers.get("location")).toBe("http://api.example/v1/widgets");
});
