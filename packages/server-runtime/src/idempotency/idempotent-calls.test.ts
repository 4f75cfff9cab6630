import { expect, test } from "vitest";
import { memoryRateLimiter } from "../rate-limit/memory-limiter.ts";
import { type CallInit, readJson, reply, sampleServer } from "../testing/sample-server.ts";
import { memoryUnitOfWork } from "./memory-unit-of-work.ts";

const key = { "idempotency-key": "order-1" };

/** What tells a first answer from a replay. */
async function read(response: Response) {
  return {
    status: response.status,
    replayed: response.headers.get("idempotent-replayed"),
    location: response.headers.get("location"),
    text: await response.text(),
  };
}

function countingServer() {
  let count = 0;
  return sampleServer(
    {},
    {
      createWidget: (context) => {
        count += 1;
        return reply(
          context,
          "created",
          { id: `wid_${count}`, name: "x" },
          { headers: { location: `/${count}` } },
        );
      },
    },
  );
}

test("a repeated request gets the first answer's bytes and headers under a new request id", async () => {
  const { call } = countingServer();
  const send = () => call("POST /widgets", { body: { name: "x" }, headers: key });
  const [first, second] = [await send(), await send()];
  expect(first.headers.get("x-request-id")).not.toBe(second.headers.get("x-request-id"));
  const original = await read(first);
  expect(original).toMatchObject({ status: 201, replayed: null, location: "/1" });
  expect(await read(second)).toEqual({ ...original, replayed: "true" });
});

const sameRequest: readonly {
  name: string;
  first: string;
  second: string;
  headers?: { [name: string]: string };
}[] = [
  { name: "keys in another order", first: '{"name":"x","size":1}', second: '{"size":1,"name":"x"}' },
  { name: "other whitespace", first: '{"name":"x"}', second: ' {\n"name" : "x" } ' },
  { name: "escapes", first: '{"name":"A/"}', second: '{"name":"\\u0041\\/"}' },
  {
    name: "another spelling of a number",
    first: '{"name":"x","size":10}',
    second: '{"name":"x","size":1.0e1}',
  },
  {
    name: "a quoted key",
    first: '{"name":"x"}',
    second: '{"name":"x"}',
    headers: { "idempotency-key": '"order-1"' },
  },
  {
    name: "another charset spelling",
    first: '{"name":"x"}',
    second: '{"name":"x"}',
    headers: { "content-type": "Application/JSON; charset=UTF-8" },
  },
];

test.each(sameRequest)("$name is the same request", async ({ first, second, headers }) => {
  const { call } = countingServer();
  await call("POST /widgets", { body: first, headers: key });
  const again = await call("POST /widgets", { body: second, headers: { ...key, ...headers } });
  expect(await read(again)).toMatchObject({ status: 201, replayed: "true" });
});

const otherRequest: readonly { name: string; request: string; init: CallInit }[] = [
  { name: "another body", request: "POST /widgets", init: { body: { name: "y" } } },
  {
    name: "a body with null for nothing",
    request: "POST /widgets",
    init: { body: { name: "x", tags: null } },
  },
  { name: "another query", request: "POST /widgets?dry_run=true", init: { body: { name: "x" } } },
  { name: "another operation", request: "PUT /level", init: { body: 1 } },
];

test.each(otherRequest)(
  "the key with $name is refused, and the first answer kept",
  async ({ request, init }) => {
    const { call } = countingServer();
    await call("POST /widgets", { body: { name: "x" }, headers: key });
    const { status, body } = await readJson(await call(request, { ...init, headers: key }));
    expect([status, body.code]).toEqual([422, "idempotency_key_reused"]);
    const again = await call("POST /widgets", { body: { name: "x" }, headers: key });
    expect((await read(again)).replayed).toBe("true");
  },
);

test("while the first request runs, its repetition is told to wait and another request is refused", async () => {
  const started = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const { call } = sampleServer(
    {},
    {
      createWidget: async (context) => {
        started.resolve();
        await release.promise;
        return reply(context, "created", { id: "wid_1", name: "x" }, { headers: { location: "/" } });
      },
    },
  );
  const first = call("POST /widgets", { body: { name: "x" }, headers: key });
  await started.promise;
  const again = await call("POST /widgets", { body: { name: "x" }, headers: key });
  expect(again.headers.get("retry-after")).toBe("1");
  expect(await readJson(again)).toMatchObject({ status: 409, body: { code: "idempotency_in_progress" } });
  expect((await call("POST /widgets", { body: { name: "y" }, headers: key })).status).toBe(422);
  release.resolve();
  expect((await first).status).toBe(201);
});

test("a hundred at once make one widget", async () => {
  const { call } = sampleServer();
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => call("POST /widgets", { body: { name: "x" }, headers: key })),
  );
  const replayed = answers.filter((answer) => answer.headers.get("idempotent-replayed") === "true");
  const created = answers.filter((answer) => answer.status === 201);
  expect(created.length - replayed.length).toBe(1);
  expect(answers.every((answer) => answer.status === 201 || answer.status === 409)).toBe(true);
});

test("a refusal by the handler is kept and replayed", async () => {
  const { call } = sampleServer();
  await call("POST /widgets", { body: { name: "taken" } });
  const send = () => call("POST /widgets", { body: { name: "taken" }, headers: key });
  const first = await read(await send());
  expect(first).toMatchObject({ status: 409, replayed: null });
  expect(await read(await send())).toEqual({ ...first, replayed: "true" });
});

test.each([
  {
    name: "a 5xx reply",
    fail: (context: Parameters<typeof reply>[0]) =>
      reply(context, "unavailable", { code: "service_unavailable", detail: "" }),
    status: 503,
  },
  {
    name: "an error",
    fail: () => {
      throw new Error("broken");
    },
    status: 500,
  },
  {
    name: "an invalid reply",
    fail: (context: Parameters<typeof reply>[0]) =>
      reply(context, "created", {}, { headers: { location: "/" } }),
    status: 500,
  },
])("$name is not kept: the request runs again", async ({ fail, status }) => {
  let isBroken = true;
  const { call } = sampleServer(
    {},
    {
      createWidget: (context) =>
        isBroken
          ? fail(context)
          : reply(context, "created", { id: "wid_1", name: "x" }, { headers: { location: "/" } }),
    },
  );
  const send = () => call("POST /widgets", { body: { name: "x" }, headers: key });
  expect((await send()).status).toBe(status);
  isBroken = false;
  expect(await read(await send())).toMatchObject({ status: 201, replayed: null });
});

test.each<{ name: string; init: CallInit; status: number }>([
  { name: "a failed validation", init: { body: {} }, status: 422 },
  { name: "malformed JSON", init: { body: "{" }, status: 400 },
  { name: "a missing credential", init: { body: { name: "x" }, as: null }, status: 401 },
  { name: "a missing scope", init: { body: { name: "x" }, as: "reader" }, status: 403 },
])("$name leaves the key free", async ({ init, status }) => {
  const { call } = countingServer();
  expect((await call("POST /widgets", { ...init, headers: key })).status).toBe(status);
  const valid = await call("POST /widgets", { body: { name: "x" }, headers: key });
  expect(await read(valid)).toMatchObject({ status: 201, replayed: null });
});

test("a refused rate leaves the key free", async () => {
  const limiter = memoryRateLimiter();
  const { call, time } = sampleServer({
    rateLimit: { limiter, policyOf: () => ({ bucket: "b", limit: 1, windowSeconds: 1 }) },
  });
  await call("GET /me");
  const send = () => call("POST /widgets", { body: { name: "x" }, headers: key });
  expect((await send()).status).toBe(429);
  time.now += 1000;
  expect(await read(await send())).toMatchObject({ status: 201, replayed: null });
});

test("an answer too large to be kept is refused with the key, and given without one", async () => {
  const { call, events } = sampleServer(
    { unitOfWork: memoryUnitOfWork({ scopeOf: ({ workspace }) => workspace, keepBytes: 24 }) },
    {
      createWidget: (context) =>
        reply(context, "created", { id: "wid_1", name: "x" }, { headers: { location: "/" } }),
    },
  );
  const init = { body: { name: "x" } };
  const { status, body } = await readJson(await call("POST /widgets", { ...init, headers: key }));
  expect([status, body.code, body.detail]).toEqual([
    400,
    "invalid_idempotency_key",
    "the answer has 25 bytes, and at most 24 are kept; send the request without an idempotency key",
  ]);
  expect(events).toMatchObject([{ kind: "request", status: 400, phase: "unitOfWork" }]);
  expect((await call("POST /widgets", init)).status).toBe(201);
});

test("keys belong to the workspace: rotation keeps them, others do not share them", async () => {
  const { call } = countingServer();
  const send = (as: string) => call("POST /widgets", { as, body: { name: "x" }, headers: key });
  await send("writer");
  expect((await read(await send("rotated"))).replayed).toBe("true");
  expect((await read(await send("other"))).replayed).toBeNull();
});

test("a caller whose scope is gone gets no stored answer", async () => {
  const { call } = countingServer();
  await call("POST /widgets", { body: { name: "x" }, headers: key });
  const refused = await call("POST /widgets", { as: "reader", body: { name: "x" }, headers: key });
  expect((await readJson(refused)).body.code).toBe("insufficient_scope");
});

test("an answer is kept for 24 hours", async () => {
  const { call, time } = countingServer();
  const send = () => call("POST /widgets", { body: { name: "x" }, headers: key });
  await send();
  time.now += 24 * 3600 * 1000 - 1;
  expect((await read(await send())).replayed).toBe("true");
  time.now += 1;
  expect(await read(await send())).toMatchObject({ replayed: null, location: "/2" });
});

test("operations that declare no key ignore one", async () => {
  const { call } = sampleServer();
  const responses = [
    await call("GET /me", { headers: key }),
    await call("GET /me", { headers: { "idempotency-key": "a, b" } }),
  ];
  expect(responses.map((response) => [response.status, response.headers.get("idempotent-replayed")])).toEqual(
    [
      [200, null],
      [200, null],
    ],
  );
});

test("without a key every request runs", async () => {
  const { call } = countingServer();
  await call("POST /widgets", { body: { name: "x" } });
  expect((await read(await call("POST /widgets", { body: { name: "x" } }))).location).toBe("/2");
});

test("the handler is given the key", async () => {
  const { call } = sampleServer(
    {},
    {
      createWidget: (context) =>
        reply(
          context,
          "created",
          { id: "wid_1", name: context.idempotencyKey },
          { headers: { location: "/" } },
        ),
    },
  );
  const response = await call("POST /widgets", {
    body: { name: "x" },
    headers: { "idempotency-key": '"a\\"b"' },
  });
  expect((await readJson(response)).body.name).toBe('a"b');
});
