import { expect, test } from "vitest";
import type { ApiSettings, PolicySettings } from "../../config/settings.ts";
import { Report } from "../../diagnostics.ts";
import type { JsonObject } from "../../load/document.ts";
import { documentOf, normalizeParts } from "../document-under-test.ts";
import { normalize } from "../normalize.ts";
import { clientNameOf } from "./read-policy.ts";

function policyOf(parts: JsonObject, settings: Partial<ApiSettings> = {}) {
  return normalize(documentOf(parts), { client: {}, outputs: [], ...settings }, new Report()).policy;
}

test.each([
  ["HeldSway API", "HeldSway"],
  ["GitHub v3 REST API", "GitHubV3"],
  ["museum", "Museum"],
  ["Discord HTTP API (Preview)", "Discord"],
  ["API", "Client"],
])("the client of %s is %s", (title, want) => {
  expect(clientNameOf(title)).toBe(want);
});

test("the credential comes from a variable named like the client", () => {
  expect(policyOf({ info: { title: "HeldSway API", version: "1" } }).credentialVariable).toBe(
    "HELD_SWAY_API_KEY",
  );
  const client = { name: "HeldSway", credentialVariable: "HELDSWAY_API_KEY" };
  expect(policyOf({}, { client }).credentialVariable).toBe("HELDSWAY_API_KEY");
});

test("environments are servers by the word that tells them apart", () => {
  const servers = [
    { url: "https://{region}.example.com/v1", variables: { region: { default: "eu" } } },
    { url: "https://sandbox.example.com/v1", description: "Play here." },
    { url: "https://us.example.com/v1" },
  ];
  expect(policyOf({ servers }).environments).toEqual([
    { name: "production", url: "https://eu.example.com/v1" },
    { name: "sandbox", url: "https://sandbox.example.com/v1", description: "Play here." },
    { name: "production2", url: "https://us.example.com/v1" },
  ]);
});

test("the configuration names environments by server or URL, in its own order", () => {
  const servers = [{ url: "https://a.test" }, { url: "https://b.test" }];
  const client = { environments: { test: 1, live: 0, own: "https://c.test" } };
  expect(policyOf({ servers }, { client }).environments.map(({ name, url }) => [name, url])).toEqual([
    ["test", "https://b.test"],
    ["live", "https://a.test"],
    ["own", "https://c.test"],
  ]);
});

const problem = (code: object) => ({
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  ...code,
});

test("headers and problem codes come from the replies", () => {
  const { api } = normalizeParts({
    components: {
      schemas: {
        Code: { enum: ["idempotency_in_progress", "gone", "unused"] },
        Problem: { type: "object", properties: { code: { $ref: "#/components/schemas/Code" } } },
      },
    },
    paths: {
      "/a": {
        post: {
          operationId: "a",
          parameters: [{ name: "Idempotency-Key", in: "header", schema: { type: "string" } }],
          responses: {
            "200": {
              description: "",
              headers: {
                "X-Request-Id": { schema: { type: "string" } },
                "Idempotent-Replayed": { schema: { type: "boolean" } },
              },
            },
            "409": problem({ description: "", "x-heldsway": { problem_codes: ["idempotency_in_progress"] } }),
            "410": problem({ description: "", "x-heldsway": { problem_codes: ["gone"] } }),
            "404": problem({ description: "", "x-heldsway": { problem_codes: ["gone"] } }),
          },
        },
      },
    },
  });
  expect(api.policy).toMatchObject({
    idempotencyHeader: "Idempotency-Key",
    replayedHeader: "Idempotent-Replayed",
    requestIdHeader: "X-Request-Id",
    inProgressCode: "idempotency_in_progress",
    problemSchema: "Problem",
    problemCodes: [
      { code: "gone", statuses: [404, 410] },
      { code: "idempotency_in_progress", statuses: [409] },
      { code: "unused", statuses: [] },
    ],
  });
});

test("a problem code outside the enum is an error", () => {
  const { problems } = normalizeParts({
    components: {
      schemas: { Problem: { type: "object", properties: { code: { enum: ["conflict", "gone"] } } } },
    },
    paths: {
      "/a": {
        get: {
          operationId: "a",
          responses: { "409": problem({ description: "", "x-heldsway": { problem_codes: ["conflct"] } }) },
        },
      },
    },
  });
  expect(problems).toEqual([
    'unknown-problem-code problem code "conflct" is not in the enum of "code" (did you mean "conflict"?)',
  ]);
});

test("the contract is imported by its package, or from the folder beside", () => {
  const outputs = [
    { name: "contract" as const, dir: "/x/contract" },
    { name: "server" as const, dir: "/x/server" },
  ];
  expect(policyOf({}, { outputs }).imports.contract).toEqual({ file: "../contract/index.ts" });
  const packaged = outputs.map((output) => ({ ...output, import: `@x/${output.name}` }));
  expect(policyOf({}, { outputs: packaged }).imports).toMatchObject({
    contract: "@x/contract",
    server: "@x/server",
  });
});

function keyed(parameters: readonly string[], policy: PolicySettings) {
  const operation = (method: string) => ({
    operationId: method,
    parameters: parameters.map((name) => ({ name, in: "header", schema: { type: "string" } })),
    responses: { "204": { description: "" } },
  });
  const paths = { "/a": { get: operation("get"), post: operation("post") } };
  const document = documentOf({ paths });
  const api = normalize(document, { client: {}, outputs: [], policy }, new Report());
  const headers = api.operations.map(({ id, idempotency }) => [id, idempotency?.header]);
  return { ...Object.fromEntries(headers), header: api.policy.idempotencyHeader, said: api.policy.decisions };
}

test("the idempotency key goes where the document declares it, unless the configuration knows better", () => {
  const declared = ["idempotency-key", "X-Token"];
  expect(keyed(declared, {})).toMatchObject({ get: "idempotency-key", post: "idempotency-key" });
  expect(keyed(declared, { idempotency: false })).toMatchObject({
    get: undefined,
    header: undefined,
    said: [],
  });
  expect(keyed(declared, { idempotency: { header: "x-token", methods: [] } })).toMatchObject({
    get: "X-Token",
    header: "X-Token",
  });
  expect(keyed([], { idempotency: { header: "Key", methods: ["POST"] } })).toEqual({
    get: undefined,
    post: "Key",
    header: "Key",
    said: [
      {
        policy: "idempotency",
        decision: 'key in the header "Key"',
        reason: "as configured",
        operations: ["post"],
      },
    ],
  });
});

test("what is decided is said, with its reason", () => {
  const paths = {
    "/a": {
      get: {
        operationId: "a",
        parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
        security: [{ token: [] }],
        responses: {
          "200": {
            description: "",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { data: { type: "array", items: {} }, next_cursor: { type: "string" } },
                },
              },
            },
          },
          "400": {
            description: "",
            content: {
              "application/json": { schema: { type: "object", properties: { msg: { type: "string" } } } },
            },
          },
        },
      },
    },
  };
  const components = { securitySchemes: { token: { type: "http", scheme: "bearer" } } };
  expect(policyOf({ paths, components }, { policy: { retry: [429] } }).decisions).toEqual([
    {
      policy: "paging",
      decision: "by cursor",
      reason: '"cursor" takes what "next_cursor" gives',
      operations: ["a"],
    },
    { policy: "auth", decision: "bearer", reason: '"token" serves 1 of 1 operations' },
    { policy: "errors", decision: 'code by status, message in "msg"', reason: "1 of 1 error replies" },
    { policy: "retry", decision: "on 429", reason: "as configured" },
  ]);
});

test("lists that take something of pages and have none are said as well", () => {
  const listing = (operationId: string, name: string, extension: object = {}) => ({
    operationId,
    parameters: [{ name, in: "query", schema: { type: "string" } }],
    responses: {
      "200": { description: "", content: { "application/json": { schema: { type: "array", items: {} } } } },
    },
    ...extension,
  });
  const paths = {
    "/a": { get: listing("a", "after") },
    "/b": { get: listing("b", "sort") },
    "/c": { get: listing("c", "limit", { "x-heldsway": { paging: false } }) },
  };
  expect(policyOf({ paths }).decisions).toMatchObject([
    { policy: "paging", decision: "none", operations: ["a"] },
  ]);
});

test("a scheme that is not there is reported", () => {
  const report = new Report();
  normalize(documentOf({}), { client: {}, outputs: [], policy: { auth: "tokn" } }, report);
  expect(report.diagnostics.map(({ message }) => message)).toEqual([
    'the configuration wants a security scheme "tokn", which the document has not',
  ]);
});
