import { expect, test } from "vitest";
import { InvalidCursor } from "./cursors/invalid-cursor.ts";
import { memoryUnitOfWork } from "./idempotency/memory-unit-of-work.ts";
import type { UnitOfWork } from "./idempotency/unit-of-work.ts";
import type { ServerOptions } from "./options.ts";
import { ProblemError } from "./problems/problem-error.ts";
import { memoryRateLimiter } from "./rate-limit/memory-limiter.ts";
import { serveContract } from "./server.ts";
import { sampleContract } from "./testing/sample-contract.ts";
import { type CallInit, readJson, reply, type SampleApp, sampleServer } from "./testing/sample-server.ts";

test("an answer carries its type, its request id and forbids caching", async () => {
  const response = await sampleServer().call("GET /me");
  expect(await response.json()).toEqual({ workspace: "ws_1" });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-request-id")).toMatch(/^req_[0-9a-z]{26}$/);
});

test("a problem has every member of RFC 9457 and ours", async () => {
  const response = await sampleServer().call("GET /widgets/wid_9?");
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    type: "https://docs.example/problems/not_found",
    title: "No such thing",
    status: 404,
    detail: "there is no such widget",
    instance: "/v1/widgets/wid_9",
    code: "not_found",
    request_id: response.headers.get("x-request-id"),
  });
});

const refusals: readonly {
  name: string;
  given: string;
  init?: CallInit;
  status: number;
  code: string;
  headers?: object;
}[] = [
  {
    name: "an unknown path, before authentication",
    given: "GET /nothing",
    init: { as: null },
    status: 404,
    code: "not_found",
  },
  {
    name: "a method the path does not take",
    given: "PATCH /widgets",
    init: { as: null },
    status: 405,
    code: "method_not_allowed",
    headers: { allow: "GET, HEAD, OPTIONS, POST" },
  },
  {
    name: "broken percent-encoding",
    given: "GET /widgets/%zz",
    init: { as: null },
    status: 400,
    code: "bad_request",
  },
  {
    name: "no credential",
    given: "GET /me",
    init: { as: null },
    status: 401,
    code: "unauthorized",
    headers: { "www-authenticate": 'Bearer realm="api"' },
  },
  {
    name: "an unknown token",
    given: "GET /me",
    init: { as: "stranger" },
    status: 401,
    code: "unauthorized",
    headers: { "www-authenticate": 'Bearer realm="api", error="invalid_token"' },
  },
  { name: "a malformed token", given: "GET /me", init: { as: "a b" }, status: 401, code: "unauthorized" },
  {
    name: "another scheme",
    given: "GET /me",
    init: { as: null, headers: { authorization: "Basic eDp5" } },
    status: 401,
    code: "unauthorized",
  },
  {
    name: "a missing scope",
    given: "POST /widgets",
    init: { as: "reader", body: {} },
    status: 403,
    code: "insufficient_scope",
    headers: { "www-authenticate": 'Bearer realm="api", error="insufficient_scope", scope="write"' },
  },
  {
    name: "an Accept nothing satisfies",
    given: "GET /me",
    init: { headers: { accept: "text/html, image/*" } },
    status: 406,
    code: "not_acceptable",
  },
  {
    name: "an Accept that excludes it",
    given: "GET /me",
    init: { headers: { accept: "*/*, application/json;q=0" } },
    status: 406,
    code: "not_acceptable",
  },
  {
    name: "an unknown query parameter",
    given: "GET /widgets?limits=2",
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "a repeated scalar",
    given: "GET /widgets?limit=1&limit=2",
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "a parameter out of range",
    given: "GET /widgets?limit=101",
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "a broken encoding in the query",
    given: "GET /widgets?cursor=%e4",
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "a body that is not JSON",
    given: "POST /widgets",
    init: { body: "{" },
    status: 400,
    code: "invalid_json",
  },
  { name: "an empty body", given: "POST /widgets", init: { body: "" }, status: 400, code: "bad_request" },
  { name: "no body", given: "POST /widgets", status: 400, code: "bad_request" },
  {
    name: "a body that nests deep",
    given: "POST /widgets",
    init: { body: "[".repeat(33) },
    status: 400,
    code: "invalid_json",
  },
  {
    name: "a body of another type",
    given: "POST /widgets",
    init: { body: "{}", headers: { "content-type": "text/plain" } },
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a body in another charset",
    given: "POST /widgets",
    init: { body: "{}", headers: { "content-type": "application/json; charset=latin1" } },
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a compressed body",
    given: "POST /widgets",
    init: { body: "{}", headers: { "content-encoding": "gzip" } },
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a body that is not UTF-8",
    given: "POST /widgets",
    init: { body: Uint8Array.of(0x22, 0xff, 0x22) },
    status: 400,
    code: "bad_request",
  },
  {
    name: "a body that breaks its schema",
    given: "POST /widgets",
    init: { body: { size: "x" } },
    status: 422,
    code: "validation_failed",
  },
  {
    name: "a bad idempotency key",
    given: "POST /widgets",
    init: { body: {}, headers: { "idempotency-key": "a, b" } },
    status: 400,
    code: "invalid_idempotency_key",
  },
  {
    name: "a required idempotency key left out",
    given: "PUT /level",
    init: { body: 1 },
    status: 400,
    code: "invalid_idempotency_key",
  },
];

test.each(refusals)("$name is a $status $code", async ({ given, init, status, code, headers = {} }) => {
  const response = await sampleServer().call(given, init);
  const problem = await readJson(response);
  expect(problem).toMatchObject({ status, body: { status, code } });
  expect(Object.fromEntries(response.headers)).toMatchObject(headers);
});

test("a body past the limit is refused, announced or not", async () => {
  const { call } = sampleServer({ bodyLimit: 20 });
  expect((await call("POST /widgets", { body: { name: "x".repeat(20) } })).status).toBe(413);
  expect((await call("POST /widgets", { body: '{"name":"12345678"}' })).status).toBe(201);
});

test("every wrong parameter is listed at once", async () => {
  const { body } = await readJson(
    await sampleServer().call("GET /widgets?limit=x&deep=1&ratio=&status=odd&what=1", {
      headers: { "x-trace": "123456789" },
    }),
  );
  expect(body.detail).toBe("6 parameters are invalid");
  expect(body.errors).toEqual([
    { parameter: "what", code: "unknown_parameter", detail: "is not a parameter of this operation" },
    { parameter: "limit", code: "type", detail: "must be an integer" },
    { parameter: "status", code: "enum", detail: "must be one of new, old" },
    { parameter: "ratio", code: "type", detail: "must be a number" },
    { parameter: "deep", code: "type", detail: 'must be "true" or "false"' },
    { parameter: "X-Trace", code: "max_length", detail: "must be at most 8 characters long" },
  ]);
});

test("everything wrong with a body is listed at once, hostile text included", async () => {
  const body = '{"size":-1,"note":"\\ud800","extra":1,"tags":{"__proto__":{"admin":true},"a":"\\u0000"}}';
  const problem = await readJson(await sampleServer().call("POST /widgets", { body }));
  expect(problem.status).toBe(422);
  expect(problem.body.errors).toEqual([
    { pointer: "/note", code: "lone_surrogate", detail: "must not hold half of a surrogate pair" },
    { pointer: "/tags", code: "prototype_key", detail: 'must not hold the property "__proto__"' },
    { pointer: "/tags/a", code: "nul_character", detail: "must not hold the character U+0000" },
    { pointer: "/name", code: "required", detail: "is required" },
    { pointer: "/size", code: "minimum", detail: "must be at least 0" },
    { pointer: "/extra", code: "unknown_property", detail: "is not a property of this object" },
  ]);
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

test.each([
  { given: "HEAD /widgets/wid_9", want: [404, null] },
  { given: "HEAD /level", want: [405, "OPTIONS, PUT"] },
  { given: "HEAD /nothing", want: [404, null] },
  { given: "GET /level", want: [405, "OPTIONS, PUT"] },
  { given: "OPTIONS /level", want: [204, "OPTIONS, PUT"] },
  { given: "OPTIONS /nothing", want: [404, null] },
  { given: "GET /widgets/", want: [404, null] },
  { given: "BREW /widgets", want: [405, "GET, HEAD, OPTIONS, POST"] },
])("$given is answered $want.0", async ({ given, want }) => {
  const response = await sampleServer().call(given);
  expect([response.status, response.headers.get("allow")]).toEqual(want);
  if (given.startsWith("HEAD")) expect(await response.text()).toBe("");
});

test("a HEAD is answered as its GET without the body", async () => {
  const response = await sampleServer().call("HEAD /widgets/wid_1");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-length")).toBe(String('{"id":"wid_1","name":"One"}'.length));
  expect(await response.text()).toBe("");
});

test("OPTIONS tells the methods of a path without authentication", async () => {
  const response = await sampleServer().call("OPTIONS /widgets/wid_1", { as: null });
  expect(response.status).toBe(204);
  expect(response.headers.get("allow")).toBe("DELETE, GET, HEAD, OPTIONS");
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

const limited = (): Partial<ServerOptions<SampleApp>> => ({
  rateLimit: {
    limiter: memoryRateLimiter(),
    policyOf: (principal) => ({ bucket: principal.workspace, limit: 3, windowSeconds: 60 }),
    anonymous: (address) => ({ bucket: `ip:${address}`, limit: 2, windowSeconds: 60 }),
  },
});

test("every authenticated answer counts and tells the limits, a refused scope too", async () => {
  const { call, time } = sampleServer(limited());
  const ok = await call("GET /me");
  expect(ok.headers.get("ratelimit-policy")).toBe('"default";q=3;w=60');
  expect(ok.headers.get("ratelimit")).toBe('"default";r=2;t=60');
  const forbidden = await call("POST /widgets", { as: "reader", body: {} });
  expect([forbidden.status, forbidden.headers.get("ratelimit")]).toEqual([403, '"default";r=1;t=60']);
  time.now += 10_000;
  const invalid = await call("GET /widgets?limit=x");
  expect([invalid.status, invalid.headers.get("ratelimit")]).toEqual([400, '"default";r=0;t=50']);
  const refused = await call("POST /widgets", { body: "{" });
  expect(refused.headers.get("retry-after")).toBe("50");
  expect(refused.headers.get("ratelimit")).toBe('"default";r=0;t=50');
  expect(await readJson(refused)).toMatchObject({
    status: 429,
    body: {
      code: "rate_limited",
      detail: "the limit is 3 requests in 60 seconds; try again in 50 seconds",
    },
  });
});

test("failed authentication counts by address and not for its victim", async () => {
  const { call } = sampleServer(limited());
  expect((await call("GET /me", { as: "x" })).status).toBe(401);
  expect((await call("GET /me", { as: null })).status).toBe(401);
  expect((await call("GET /me", { as: "x" })).status).toBe(429);
  expect((await call("GET /me")).status).toBe(200);
});

test("a limiter that fails is stood in for by one of this process, and that is observed", async () => {
  const { call, events } = sampleServer({
    rateLimit: {
      limiter: {
        take: () => {
          throw new Error("the cache is gone");
        },
      },
      policyOf: () => ({ bucket: "all", limit: 2, windowSeconds: 60 }),
    },
  });
  const statuses = [await call("GET /me"), await call("GET /me"), await call("GET /me")].map(
    (response) => response.status,
  );
  expect(statuses).toEqual([200, 200, 429]);
  expect(events.filter((event) => event.kind === "error")).toMatchObject(
    [1, 2, 3].map(() => ({ phase: "rateLimit", error: { message: "the cache is gone" } })),
  );
});

const units = memoryUnitOfWork<SampleApp>({ scopeOf: ({ workspace }) => workspace });
const brokenUnits: readonly { name: string; unitOfWork: UnitOfWork<SampleApp> }[] = [
  {
    name: "cannot begin",
    unitOfWork: {
      run: () => Promise.reject(new Error("no connection")),
      runOnce: () => Promise.reject(new Error("no connection")),
    },
  },
  {
    name: "cannot commit",
    unitOfWork: {
      run: async (call, effect) => {
        await units.run(call, effect);
        throw new Error("no connection");
      },
      runOnce: async (call, effect) => {
        await units.runOnce(call, effect);
        throw new Error("no connection");
      },
    },
  },
];

test.each(brokenUnits)(
  "a unit of work that $name is a 503 that may be sent again, and is observed",
  async ({ unitOfWork }) => {
    const { call, events } = sampleServer({ unitOfWork });
    for (const headers of [{}, { "idempotency-key": "k" }]) {
      const response = await call("POST /widgets", { body: { name: "x" }, headers });
      expect(response.headers.get("retry-after")).toBe("1");
      expect(await readJson(response)).toMatchObject({ status: 503, body: { code: "service_unavailable" } });
      expect(events.splice(0)).toMatchObject([
        { kind: "error", phase: "unitOfWork", error: { message: "no connection" } },
        { kind: "request", status: 503 },
      ]);
    }
  },
);

test("an error of the handler stays one, however often the unit of work tries again", async () => {
  let attempts = 0;
  const { call } = sampleServer(
    {
      unitOfWork: {
        ...units,
        run: (call, effect) => units.run(call, effect).catch(() => units.run(call, effect)),
      },
    },
    {
      getWidget: () => {
        attempts += 1;
        throw new Error("bug");
      },
    },
  );
  expect((await call("GET /widgets/w")).status).toBe(500);
  expect(attempts).toBe(2);
});

test("a guard refuses before anything is looked at", async () => {
  const { call } = sampleServer({
    guard: () => ({ code: "maintenance", detail: "Back soon.", headers: { "Retry-After": "60" } }),
  });
  const response = await call("GET /nothing", { as: null });
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "60"]);
});

test("admission is asked after the scopes", async () => {
  const { call } = sampleServer({ admit: () => ({ code: "gone_fishing", detail: "Not today." }) });
  expect((await readJson(await call("GET /me"))).body.code).toBe("gone_fishing");
  expect((await readJson(await call("POST /widgets", { as: "reader", body: {} }))).body.code).toBe(
    "insufficient_scope",
  );
});

test("a missing handler is a 501 where that is allowed", async () => {
  const server = serveContract<SampleApp>(
    sampleContract,
    {},
    {
      services: { names: new Set() },
      authenticate: {
        bearerAuth: async () => ({ principal: { workspace: "w", scopes: ["read", "write"] } }),
      },
      scopesOf: (principal) => principal.scopes,
      unitOfWork: { run: (_, effect) => effect(undefined), runOnce: async () => ({ kind: "reused" }) },
      allowMissingHandlers: true,
    },
  );
  const response = await server.fetch(
    new Request("http://x/widgets", { method: "POST", headers: { authorization: "Bearer t" } }),
  );
  expect(await readJson(response)).toMatchObject({
    status: 501,
    body: { code: "not_implemented", type: "about:blank" },
  });
});

const brokenReplies: readonly {
  name: string;
  make: Parameters<typeof sampleServer>[1] & object;
  error: string;
}[] = [
  {
    name: "a body that breaks its schema",
    make: {
      createWidget: (context) =>
        reply(context, "created", { id: 7, name: "x" }, { headers: { location: "/" } }),
    },
    error: '"createWidget" reply 201: /id must be a string',
  },
  {
    name: "a required header left out",
    make: { createWidget: (context) => reply(context, "created", { id: "wid_1", name: "x" }) },
    error: '"createWidget" reply 201: header "Location" is required',
  },
  {
    name: "a header that would start another",
    make: {
      createWidget: (context) =>
        reply(context, "created", { id: "w", name: "x" }, { headers: { location: "/\r\nx: y" } }),
    },
    error: '"createWidget" reply 201: header "location" holds characters that a header cannot',
  },
  {
    name: "a code the reply does not declare",
    make: { createWidget: (context) => reply(context, "conflict", { code: "maintenance", detail: "" }) },
    error: '"createWidget" reply 409: code "maintenance" is not declared; expected duplicate_widget',
  },
  {
    name: "a plain object",
    make: { createWidget: () => ({ status: 201 }) },
    error: '"createWidget": the handler returned no reply of its operation',
  },
  {
    name: "no reply at all",
    make: { createWidget: () => undefined },
    error: '"createWidget": the handler returned no reply of its operation',
  },
  {
    name: "an error",
    make: {
      createWidget: () => {
        throw new Error("select * from secrets");
      },
    },
    error: "select * from secrets",
  },
];

test.each(brokenReplies)(
  "$name from a handler is a 500 that says nothing, and is observed",
  async ({ make, error }) => {
    const { call, events } = sampleServer({}, make);
    const response = await call("POST /widgets", {
      body: { name: "x" },
      headers: { "idempotency-key": "k" },
    });
    const { status, body } = await readJson(response);
    expect(status).toBe(500);
    expect(body.detail).toBe("something failed on our side; quote the request id when you report it");
    expect(JSON.stringify(body)).not.toContain("secrets");
    expect(events[0]).toMatchObject({
      kind: "error",
      operationId: "createWidget",
      requestId: response.headers.get("x-request-id"),
      error: { message: error },
    });
  },
);

test("replies are not checked when that is switched off", async () => {
  const { call } = sampleServer(
    { validateReplies: false },
    { getWidget: (context) => reply(context, "ok", { id: 7 }) },
  );
  expect((await call("GET /widgets/wid_1")).status).toBe(200);
});

test("thrown problems, invalid cursors and mapped errors become problems", async () => {
  const answer = async (error: unknown) => {
    const { call, events } = sampleServer(
      {
        mapError: [[RangeError, "maintenance"]],
      },
      {
        listWidgets: () => {
          throw error;
        },
      },
    );
    const { status, body } = await readJson(await call("GET /widgets"));
    return [status, body.code, events.filter((event) => event.kind === "error").length];
  };
  expect(await answer(new ProblemError({ code: "gone_fishing", detail: "" }))).toEqual([
    403,
    "gone_fishing",
    0,
  ]);
  expect(await answer(new InvalidCursor())).toEqual([400, "invalid_cursor", 0]);
  expect(await answer(new RangeError("Full."))).toEqual([503, "maintenance", 1]);
  expect(await answer(new ProblemError({ code: "undefined_code", detail: "" }))).toEqual([
    500,
    "internal_error",
    1,
  ]);
});

test("every finished request is observed, with its path and never its query", async () => {
  const { call, events } = sampleServer();
  const response = await call("GET /widgets?cursor=secret");
  expect(events).toEqual([
    {
      kind: "request",
      operationId: "listWidgets",
      method: "GET",
      path: "/v1/widgets",
      status: 200,
      durationMs: expect.any(Number),
      requestId: response.headers.get("x-request-id"),
      phase: "unitOfWork",
    },
  ]);
});

test("request ids do not repeat", async () => {
  const { call } = sampleServer();
  const ids = await Promise.all(
    Array.from({ length: 600 }, async () => (await call("GET /health")).headers.get("x-request-id")),
  );
  expect(new Set(ids).size).toBe(600);
});
