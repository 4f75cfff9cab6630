import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest, sendRaw } from "../testing/raw-http.ts";
import { sampleServer } from "../testing/sample-server.ts";
import { type Listening, listen } from "./listen.ts";

const sample = sampleServer({ bodyLimit: 100_000 });
let listening: Listening;

beforeAll(async () => {
  listening = await listen(sample.server);
});
afterAll(() => listening.close());

const auth = "Authorization: Bearer writer";
const json = "Content-Type: application/json";

function get(path: string, ...headers: string[]): string {
  return rawRequest(`GET ${path}`, [auth, ...headers]);
}

function post(body: string, ...headers: string[]): string {
  return rawRequest("POST /v1/widgets", [auth, json, ...headers], body);
}

const deep = 100_000;
const hostile: readonly { name: string; given: string; status: number; code: string }[] = [
  { name: "malformed JSON", given: post("{"), status: 400, code: "invalid_json" },
  { name: "JSON with a comment", given: post('{"name":"x"}//'), status: 400, code: "invalid_json" },
  { name: "two JSON values", given: post("{}{}"), status: 400, code: "invalid_json" },
  { name: "NaN", given: post('{"size":NaN}'), status: 400, code: "invalid_json" },
  {
    name: "deep arrays",
    given: post("[".repeat(49_000) + "]".repeat(49_000)),
    status: 400,
    code: "invalid_json",
  },
  { name: "deep objects", given: post('{"a":'.repeat(9000)), status: 400, code: "invalid_json" },
  {
    name: "brackets in a string",
    given: post(JSON.stringify({ name: "[".repeat(20) })),
    status: 201,
    code: "",
  },
  {
    name: "a body past the limit",
    given: post(`"${"x".repeat(deep)}"`),
    status: 413,
    code: "payload_too_large",
  },
  {
    name: "an announced body past the limit",
    given: rawRequest("POST /v1/widgets", [auth, json, "Content-Length: 99999999999"]),
    status: 413,
    code: "payload_too_large",
  },
  {
    name: "a chunked body past the limit",
    given: `${rawRequest("POST /v1/widgets", [auth, json, "Transfer-Encoding: chunked"])}${deep.toString(16)}\r\n${"x".repeat(deep)}\r\n2\r\nxx\r\n`,
    status: 413,
    code: "payload_too_large",
  },
  { name: "a string for an object", given: post('"x"'), status: 422, code: "validation_failed" },
  { name: "null for an object", given: post("null"), status: 422, code: "validation_failed" },
  { name: "wrong types", given: post('{"name":{},"size":[]}'), status: 422, code: "validation_failed" },
  {
    name: "an unknown field",
    given: post('{"name":"x","admin":true}'),
    status: 422,
    code: "validation_failed",
  },
  {
    name: "a prototype key",
    given: post('{"name":"x","__proto__":{"admin":true}}'),
    status: 422,
    code: "validation_failed",
  },
  {
    name: "an escaped prototype key",
    given: post('{"name":"x","tags":{"\\u005f_proto__":1}}'),
    status: 422,
    code: "validation_failed",
  },
  {
    name: "a constructor's prototype",
    given: post('{"name":"x","tags":{"constructor":{"prototype":1}}}'),
    status: 422,
    code: "validation_failed",
  },
  { name: "U+0000", given: post('{"name":"\\u0000"}'), status: 422, code: "validation_failed" },
  { name: "a raw U+0000", given: post('{"name":"\0"}'), status: 400, code: "invalid_json" },
  { name: "a lone surrogate", given: post('{"name":"\\udc00"}'), status: 422, code: "validation_failed" },
  { name: "a huge number", given: post('{"name":"x","size":1e400}'), status: 422, code: "validation_failed" },
  {
    name: "no content type",
    given: rawRequest("POST /v1/widgets", [auth], "{}"),
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a nonsense content type",
    given: rawRequest("POST /v1/widgets", [auth, "Content-Type: ;;/"], "{}"),
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "two content types",
    given: post("{}", "Content-Type: text/plain"),
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a compressed body",
    given: post(gzipSync("{}").toString("latin1"), "Content-Encoding: gzip"),
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "an empty body",
    given: rawRequest("POST /v1/widgets", [auth, json, "Content-Length: 0"]),
    status: 400,
    code: "bad_request",
  },
  {
    name: "an empty chunked body",
    given: `${rawRequest("POST /v1/widgets", [auth, json, "Transfer-Encoding: chunked"])}0\r\n\r\n`,
    status: 400,
    code: "bad_request",
  },
  {
    name: "broken percent-encoding in the path",
    given: get("/v1/widgets/%"),
    status: 400,
    code: "bad_request",
  },
  { name: "overlong UTF-8 in the path", given: get("/v1/widgets/%c0%af"), status: 400, code: "bad_request" },
  {
    name: "an encoded U+0000 in the path",
    given: get("/v1/widgets/a%00"),
    status: 400,
    code: "invalid_parameter",
  },
  { name: "dot segments", given: get("/v1/widgets/../me"), status: 404, code: "not_found" },
  { name: "a double slash", given: get("//v1/me"), status: 404, code: "not_found" },
  { name: "an encoded slash", given: get("/v1%2fme"), status: 404, code: "not_found" },
  {
    name: "an id that is too long",
    given: get(`/v1/widgets/${"a".repeat(5000)}`),
    status: 400,
    code: "invalid_parameter",
  },
  { name: "a quote in the path", given: get('/v1/wid"gets<>'), status: 404, code: "not_found" },
  {
    name: "broken percent-encoding in a query value",
    given: get("/v1/widgets?cursor=%"),
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "broken percent-encoding in a query name",
    given: get("/v1/widgets?%=1"),
    status: 400,
    code: "bad_request",
  },
  {
    name: "a thousand query parameters",
    given: get(`/v1/widgets?${"a=1&".repeat(1000)}`),
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "a long unknown query parameter",
    given: get(`/v1/widgets?${"a".repeat(9000)}`),
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "a query parameter twice",
    given: get("/v1/widgets?limit=1&limit=1"),
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "a prototype key in the query",
    given: get("/v1/widgets?__proto__=1"),
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "a fraction for an integer",
    given: get("/v1/widgets?limit=1.5"),
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "hexadecimal for an integer",
    given: get("/v1/widgets?limit=0x10"),
    status: 400,
    code: "invalid_parameter",
  },
  {
    name: "an integer past 2^53",
    given: get("/v1/widgets?limit=9007199254740993"),
    status: 400,
    code: "invalid_parameter",
  },
  { name: "no credential", given: rawRequest("GET /v1/me", []), status: 401, code: "unauthorized" },
  {
    name: "an empty credential",
    given: rawRequest("GET /v1/me", ["Authorization: Bearer "]),
    status: 401,
    code: "unauthorized",
  },
  {
    name: "two credentials",
    given: get("/v1/me", "Authorization: Bearer reader"),
    status: 401,
    code: "unauthorized",
  },
  {
    name: "a credential with control characters",
    given: rawRequest("GET /v1/me", ["Authorization: Bearer \x01"]),
    status: 400,
    code: "bad_request",
  },
  {
    name: "a credential that is no ASCII",
    given: rawRequest("GET /v1/me", ["Authorization: Bearer é"]),
    status: 401,
    code: "unauthorized",
  },
  {
    name: "an idempotency key twice",
    given: post("{}", "Idempotency-Key: a", "Idempotency-Key: b"),
    status: 400,
    code: "invalid_idempotency_key",
  },
  {
    name: "an empty idempotency key",
    given: post("{}", "Idempotency-Key:"),
    status: 400,
    code: "invalid_idempotency_key",
  },
  {
    name: "a long idempotency key",
    given: post("{}", `Idempotency-Key: ${"k".repeat(256)}`),
    status: 400,
    code: "invalid_idempotency_key",
  },
  {
    name: "an unknown method",
    given: rawRequest("PROPFIND /v1/me", [auth]),
    status: 405,
    code: "method_not_allowed",
  },
  {
    name: "a method that is none",
    given: rawRequest("NONSENSE /v1/me", [auth]),
    status: 400,
    code: "bad_request",
  },
  { name: "no HTTP at all", given: "hello\r\n\r\n", status: 400, code: "bad_request" },
  {
    name: "two lengths",
    given: rawRequest("POST /v1/widgets", [auth, json, "Content-Length: 2", "Content-Length: 3"]),
    status: 400,
    code: "bad_request",
  },
  {
    name: "a length beside chunks",
    given: rawRequest("POST /v1/widgets", [auth, json, "Content-Length: 2", "Transfer-Encoding: chunked"]),
    status: 400,
    code: "bad_request",
  },
  {
    name: "headers past the limit",
    given: get("/v1/me", `X-Large: ${"x".repeat(20_000)}`),
    status: 431,
    code: "headers_too_large",
  },
  {
    name: "three hundred headers",
    given: get("/v1/me", ...Array.from({ length: 300 }, (_, n) => `X-${n}: 1`)),
    status: 200,
    code: "",
  },
];

test.each(hostile)("$name is a $status $code", async ({ given, status, code }) => {
  const answer = await sendRaw(listening.port, given);
  expect(answer.status).toBe(status);
  if (code === "") return;
  const problem: unknown = JSON.parse(answer.body);
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  expect(problem).toMatchObject({ status, code, request_id: answer.headers["x-request-id"] });
  expect(answer.body.length).toBeLessThan(12_000);
});

test("none of it was an error of the server", () => {
  expect(sample.events.filter((event) => event.kind === "error")).toEqual([]);
});

test("after all of it the server still answers", async () => {
  expect((await sendRaw(listening.port, get("/v1/me"))).body).toBe('{"workspace":"ws_1"}');
});
