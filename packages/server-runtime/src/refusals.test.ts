import { expect, test } from "vitest";
import { serveContract } from "./server.ts";
import { sampleContract } from "./testing/sample-contract.ts";
import { type CallInit, readJson, type SampleApp, sampleServer } from "./testing/sample-server.ts";

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

test("a body that breaks off is the caller's, and no error", async () => {
  const { server, events } = sampleServer();
  const body = new ReadableStream({ pull: () => Promise.reject(new Error("the connection was reset")) });
  const headers = { authorization: "Bearer writer", "content-type": "application/json" };
  const init = { method: "POST", headers, body, duplex: "half" } as const;
  const response = await server.fetch(new Request("http://api.example/v1/widgets", init));
  expect(await readJson(response)).toMatchObject({ status: 400, body: { code: "bad_request" } });
  expect(events).toMatchObject([{ kind: "request", status: 400 }]);
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

test("OPTIONS tells the methods of a path without authentication", async () => {
  const response = await sampleServer().call("OPTIONS /widgets/wid_1", { as: null });
  expect(response.status).toBe(204);
  expect(response.headers.get("allow")).toBe("DELETE, GET, HEAD, OPTIONS");
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
