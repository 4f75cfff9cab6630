import { expect, test } from "vitest";
import { documentOracle } from "./document-oracle.ts";

const oracle = documentOracle({
  openapi: "3.1.0",
  servers: [{ url: "https://api.example.com/v1" }],
  paths: {
    "/things/{thing_id}": {
      get: {
        operationId: "getThing",
        responses: {
          200: {
            headers: {
              ETag: { required: true, schema: { type: "string", pattern: '^".+"$' } },
              "X-Count": { $ref: "#/components/headers/Count" },
            },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          "4XX": { $ref: "#/components/responses/Problem" },
        },
      },
      delete: { operationId: "deleteThing", responses: { 204: {} } },
    },
    "/things": {
      get: {
        operationId: "exportThings",
        responses: { 200: { content: { "text/csv": { schema: { type: "string", maxLength: 10 } } } } },
      },
    },
    "/things/stats": { get: { operationId: "getStats", responses: { 204: {} } } },
  },
  components: {
    headers: { Count: { schema: { type: "integer" } } },
    responses: {
      Problem: {
        "x-heldsway": { problem_codes: ["not_found"] },
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
    schemas: {
      Thing: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, at: { type: "string", format: "date-time" } },
      },
      Problem: {
        type: "object",
        required: ["code", "status"],
        properties: { code: { type: "string" }, status: { type: "integer" } },
      },
    },
  },
});

interface Given {
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly type?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

function judge(given: Given) {
  const type = given.type ?? (given.body === undefined ? undefined : "application/json");
  return oracle.judge({
    method: given.method ?? "GET",
    path: given.path ?? "/v1/things/1",
    status: given.status ?? 200,
    headers: new Headers({
      ...(type && { "content-type": type }),
      "x-request-id": "req_1",
      ...given.headers,
    }),
    body: new TextEncoder().encode(given.body === undefined ? "" : JSON.stringify(given.body)),
  });
}

const csv = { path: "/v1/things", type: "text/csv; charset=utf-8" };

const fine = { headers: { etag: '"1"' }, body: { id: "1" } };
const problem = { status: 404, type: "application/problem+json" };
const notFound = { code: "not_found", status: 404, request_id: "req_1" };

test.each<{ name: string; given: Given; want: string | undefined }>([
  { name: "a declared answer", given: fine, want: undefined },
  {
    name: "a media type with parameters",
    given: { ...fine, type: "application/json; charset=utf-8" },
    want: undefined,
  },
  { name: "an empty answer without content", given: { method: "DELETE", status: 204 }, want: undefined },
  { name: "a status of a range", given: { ...problem, body: notFound }, want: undefined },
  {
    name: "a body that breaks its schema",
    given: { ...fine, body: {} },
    want: "getThing 200: value must have required property 'id'",
  },
  { name: "a text that is not JSON", given: { ...csv, body: "id" }, want: undefined },
  {
    name: "a text that breaks its schema",
    given: { ...csv, body: "id,status,at" },
    want: "exportThings 200: value must NOT have more than 10 characters",
  },
  {
    name: "a text that breaks its format",
    given: { ...fine, body: { id: "1", at: "noon" } },
    want: 'getThing 200: /at must match format "date-time"',
  },
  {
    name: "a missing required header",
    given: { body: { id: "1" } },
    want: "getThing 200: header ETag is missing",
  },
  {
    name: "a header that breaks its schema",
    given: { ...fine, headers: { etag: '"1"', "x-count": "many" } },
    want: 'getThing 200: header X-Count "many" value must be integer',
  },
  {
    name: "an undeclared content type",
    given: { ...fine, type: "text/html" },
    want: 'getThing 200: content type "text/html", declared: application/json',
  },
  {
    name: "an undeclared status",
    given: { method: "DELETE", status: 200, body: {} },
    want: "deleteThing declares no status 200",
  },
  {
    name: "a body where none is declared",
    given: { method: "DELETE", status: 204, body: {} },
    want: "deleteThing 204: body where none is declared",
  },
  {
    name: "a problem with another status than the answer",
    given: { ...problem, body: { ...notFound, status: 400 } },
    want: "getThing 4XX: problem says status 400",
  },
  {
    name: "a problem code the response does not list",
    given: { ...problem, body: { ...notFound, code: "gone" } },
    want: 'getThing 4XX: problem code "gone", declared: not_found',
  },
  {
    name: "a problem with another request id than the header",
    given: { ...problem, body: { ...notFound, request_id: "req_2" } },
    want: "getThing 4XX: request_id is not X-Request-Id",
  },
  {
    name: "an answer to HEAD",
    given: { ...fine, method: "HEAD", body: undefined, type: "application/json" },
    want: undefined,
  },
  {
    name: "a replayed problem, which keeps the request id of the first answer",
    given: {
      ...problem,
      headers: { "idempotent-replayed": "true" },
      body: { ...notFound, request_id: "req_0" },
    },
    want: undefined,
  },
  {
    name: "a 404 off the document's paths",
    given: { path: "/v1/nothing", ...problem, body: notFound },
    want: undefined,
  },
  {
    name: "a success off the document's paths",
    given: { path: "/v1/nothing", body: {} },
    want: "GET /v1/nothing: not in the document, yet it answers 200",
  },
  {
    name: "a 405 without Allow",
    given: { method: "PUT", status: 405, type: "application/problem+json", body: notFound },
    want: "PUT /v1/things/1: 405 without Allow",
  },
])("$name", ({ given, want }) => {
  expect(judge(given).objections).toEqual(want === undefined ? [] : [want]);
});

test("literal paths win over parameters", () => {
  expect(judge({ path: "/v1/things/stats", status: 204 }).reply).toBe("getStats 204");
});

test("every declared reply is listed", () => {
  expect(oracle.replies).toEqual([
    "deleteThing 204",
    "exportThings 200",
    "getStats 204",
    "getThing 200",
    "getThing 4XX",
  ]);
});
