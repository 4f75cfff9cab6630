import { describe, expect, test } from "vitest";
import { normalizeParts, operationOf } from "../document-under-test.ts";

const done = { responses: { "204": { description: "Done." } } };
const text = { schema: { type: "string" } };

describe("operations", () => {
  test("stand by path, then GET, POST, PUT, PATCH, DELETE and the rest", () => {
    const { api } = normalizeParts({
      paths: {
        "/b": { get: done },
        "/a": { trace: done, delete: done, head: done, patch: done, put: done, post: done, get: done },
      },
    });
    expect(api.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /a",
      "POST /a",
      "PUT /a",
      "PATCH /a",
      "DELETE /a",
      "HEAD /a",
      "TRACE /a",
      "GET /b",
    ]);
  });

  test("without an id are named by method and path", () => {
    const { api, problems } = normalizeParts({ paths: { "/charts/{pk}/data": { get: done } } });
    expect(api.operations[0]).toMatchObject({ id: "getChartsByPkData", typeName: "GetChartsByPkData" });
    expect(problems).toContain(
      'missing-operation-id GET "/charts/{pk}/data" has no operationId; called "getChartsByPkData"',
    );
  });

  test("of one id: the first by path and method keeps it", () => {
    const same = { operationId: "getPet", ...done };
    const { api, problems } = normalizeParts({
      paths: { "/z": { get: same }, "/pets": { get: same, post: same } },
    });
    expect(api.operations.map(({ id }) => id)).toEqual(["getPet", "postPets", "getZ"]);
    expect(problems).toEqual([
      'duplicate-operation-id operationId "getPet" belongs to GET "/pets"; this one is called "postPets"',
      'duplicate-operation-id operationId "getPet" belongs to GET "/pets"; this one is called "getZ"',
    ]);
  });

  test("whose ids are one name in TypeScript: the one that needs no change keeps it", () => {
    const { api } = normalizeParts({
      paths: {
        "/a": { get: { operationId: "list_items", ...done } },
        "/b": { get: { operationId: "listItems", ...done } },
        "/c": { get: { operationId: "delete", ...done } },
      },
    });
    expect(api.operations.map(({ functionName }) => functionName)).toEqual([
      "listItems2",
      "listItems",
      "delete_",
    ]);
  });

  test("get another type name when a schema has it", () => {
    const { api } = normalizeParts({
      paths: { "/a": { get: { operationId: "createMessage", ...done } } },
      components: { schemas: { CreateMessageBody: {} } },
    });
    expect(api.operations[0]?.typeName).toBe("CreateMessageOperation");
  });

  test.each([
    { paths: ["/a", "/a?beta=true", "/{x}?beta=true"], want: [] },
    {
      paths: ["/a/{x}?beta=true", "/a/{y}?beta=true"],
      want: [
        'ambiguous-path GET "/a/{y}?beta=true" matches paths of "/a/{x}?beta=true" as well, and no server can tell them apart; change one',
      ],
    },
    {
      paths: ["/a", "/a#b"],
      want: [
        'query-in-path GET "/a#b" has a fragment in its path; it is never sent, so servers cannot route by it',
      ],
    },
    {
      paths: ["/a", "/a?x={x}"],
      want: [
        'query-in-path GET "/a?x={x}" has parameters in a query in its path; clients send them, servers cannot route by them',
      ],
    },
  ])("that servers cannot tell apart are said: $paths", ({ paths, want }) => {
    const { problems } = normalizeParts({
      paths: Object.fromEntries(
        paths.map((path, index) => [path, { get: { operationId: `x${index}`, ...done } }]),
      ),
    });
    expect(problems.filter((problem) => /^(query-in|ambiguous)-path/.test(problem))).toEqual(want);
  });
});

test.each([
  {
    name: "a misspelt field",
    given: { operationID: "x" },
    want: 'misspelt-keyword "operationID" is no field of an operation (did you mean "operationId"?); it has no effect',
  },
  {
    name: "an extension nobody reads",
    given: { "x-heldsway": { pagign: false } },
    want: 'unknown-option "x-heldsway" has no "pagign" here (did you mean "paging"?)',
  },
])("an operation with $name is said", ({ given, want }) => {
  expect(operationOf(given).problems).toContain(want);
});

describe("parameters", () => {
  test("of the path stand in template order, then query, headers and cookies as listed", () => {
    const parameter = (name: string, location: string) => ({ name, in: location, required: true, ...text });
    const { api } = normalizeParts({
      paths: {
        "/a/{first_id}/{second}": {
          parameters: [parameter("second", "path"), parameter("z", "query")],
          get: {
            operationId: "get",
            parameters: [
              parameter("c", "cookie"),
              parameter("X-Trace", "header"),
              parameter("a", "query"),
              parameter("first_id", "path"),
            ],
            ...done,
          },
        },
      },
    });
    expect(api.operations[0]?.parameters.map((each) => [each.in, each.name, each.property])).toEqual([
      ["path", "first_id", "firstId"],
      ["path", "second", "second"],
      ["query", "z", "z"],
      ["query", "a", "a"],
      ["header", "X-Trace", "x-trace"],
      ["cookie", "c", "c"],
    ]);
  });

  test("of an operation replace those of its path", () => {
    const { api } = normalizeParts({
      paths: {
        "/a": {
          parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
          get: { parameters: [{ name: "q", in: "query", schema: { type: "boolean" } }], ...done },
        },
      },
    });
    expect(api.operations[0]?.parameters).toMatchObject([{ name: "q", type: { kind: "boolean" } }]);
  });

  test("of a path never shadow the other arguments", () => {
    const { api } = normalizeParts({
      paths: {
        "/a/{body}/{class}": {
          get: {
            parameters: ["body", "class"].map((name) => ({ name, in: "path", required: true, ...text })),
            ...done,
          },
        },
      },
    });
    expect(api.operations[0]?.parameters.map(({ property }) => property)).toEqual(["bodyParam", "class_"]);
  });

  test.each([
    { given: { in: "query" }, want: { style: "form", isExploded: true } },
    { given: { in: "cookie" }, want: { style: "form", isExploded: true } },
    { given: { in: "header" }, want: { style: "simple", isExploded: false } },
    { given: { in: "query", style: "deepObject" }, want: { style: "deepObject", isExploded: false } },
    { given: { in: "query", explode: false }, want: { style: "form", isExploded: false } },
    { given: { in: "query", style: "pipeDelimited" }, want: { style: "pipeDelimited", isExploded: false } },
  ])("have the style that OpenAPI gives them: $given", ({ given, want }) => {
    const { operation } = operationOf({ parameters: [{ name: "p", ...given, ...text }] });
    expect(operation.parameters).toMatchObject([want]);
  });

  test("described by content keep its media type", () => {
    const content = { "application/json": { schema: { type: "object" } } };
    const { operation } = operationOf({ parameters: [{ name: "p", in: "query", content }] });
    expect(operation.parameters).toMatchObject([{ mediaType: "application/json", type: { kind: "object" } }]);
  });

  test("take default and examples from their schema", () => {
    const schema = { type: "integer", default: 25, example: 50 };
    const { operation } = operationOf({ parameters: [{ name: "limit", in: "query", schema }] });
    expect(operation.parameters).toMatchObject([{ default: 25, doc: { examples: [50] } }]);
  });

  test("that HTTP itself defines are left out", () => {
    const names = ["Accept", "Content-Type", "Authorization"];
    const { operation } = operationOf({ parameters: names.map((name) => ({ name, in: "header", ...text })) });
    expect(operation.parameters).toEqual([]);
  });

  test("of a path that are undeclared become strings, and that is said", () => {
    const { api, problems } = normalizeParts({
      paths: { "/a/{id}": { get: { operationId: "get", ...done } } },
    });
    expect(api.operations[0]?.parameters).toMatchObject([
      { name: "id", isRequired: true, type: { kind: "string" } },
    ]);
    expect(problems).toEqual([
      'undeclared-path-parameter "{id}" of "/a/{id}" has no parameter; read as a string',
    ]);
  });

  test.each([
    {
      given: { in: "query", ...text },
      want: 'missing-field a parameter has no "name"; add one',
    },
    {
      given: { name: "limit", in: "query" },
      want: 'missing-schema parameter "limit" has no schema; read as a string',
    },
    {
      given: { name: "limit", in: "qeury", ...text },
      want: 'malformed-keyword "in" is "qeury" (did you mean "query"?); expected "path", "query", "header" or "cookie"',
    },
    {
      given: { name: "limit", in: "query", style: "matrix", ...text },
      want: 'bad-style style "matrix" is not for a query parameter; expected "form" or "spaceDelimited" or "pipeDelimited" or "deepObject"; read as "form"',
    },
    {
      given: { name: "thing", in: "path", required: true, ...text },
      want: 'unused-path-parameter path parameter "thing" is not in "/things"; left out',
    },
    {
      given: { $ref: "#/components/parameters/Limit" },
      want: 'dangling-ref nothing stands at "#/components/parameters/Limit"',
    },
  ])("that are wrong are said: $want", ({ given, want }) => {
    expect(operationOf({ parameters: [given] }).problems).toContain(want);
  });

  test("listed twice count once", () => {
    const parameter = { name: "p", in: "query", ...text };
    const { operation, problems } = operationOf({ parameters: [parameter, parameter] });
    expect(operation.parameters).toHaveLength(1);
    expect(problems).toContain(
      'duplicate-parameter query parameter "p" is listed twice; the first one counts',
    );
  });

  test("and replies have one header of a name, whatever the case of its letters", () => {
    const { operation, problems } = operationOf({
      parameters: ["X-Trace", "x-trace"].map((name) => ({ name, in: "header", ...text })),
      responses: { "200": { description: "", headers: { "X-Count": text, "x-count": text } } },
    });
    expect(operation.parameters.map(({ name }) => name)).toEqual(["X-Trace"]);
    expect(operation.replies[0]?.headers.map(({ name }) => name)).toEqual(["X-Count"]);
    expect(problems).toEqual(
      expect.arrayContaining([
        'duplicate-parameter header parameter "x-trace" is listed twice; the first one counts',
        'duplicate-parameter header "x-count" is listed twice; the first one counts',
      ]),
    );
  });
});

describe("contents", () => {
  const kindOf = (mediaType: string, schema: object = {}) => {
    const { operation } = operationOf({
      responses: { "200": { description: "", content: { [mediaType]: { schema } } } },
    });
    return operation.replies[0]?.contents[0];
  };

  test.each([
    ["application/json", "json"],
    ["application/vnd.github+json", "json"],
    ["application/problem+json; charset=utf-8", "json"],
    ["application/x-www-form-urlencoded", "form"],
    ["multipart/form-data", "multipart"],
    ["text/event-stream", "sse"],
    ["application/x-ndjson", "jsonl"],
    ["text/csv", "text"],
    ["application/jwt", "text"],
    ["application/pdf", "binary"],
    ["image/png", "binary"],
    ["*/*", "binary"],
  ])("%s is %s", (mediaType, kind) => {
    expect(kindOf(mediaType)?.kind).toBe(kind);
  });

  test("a wildcard with a schema is JSON", () => {
    expect(kindOf("*/*", { type: "object" })).toMatchObject({ kind: "json", type: { kind: "object" } });
  });

  test("a stream has the type of an item", () => {
    expect(kindOf("text/event-stream", { type: "object" })?.item).toMatchObject({ kind: "object" });
  });

  test("XML is text, and that is said", () => {
    const content = { "application/xml": { schema: { type: "object" } } };
    const { operation, problems } = operationOf({ responses: { "200": { description: "", content } } });
    expect(operation.replies[0]?.contents).toMatchObject([{ kind: "text", type: { kind: "string" } }]);
    expect(problems).toContain(
      'unsupported-media-type "application/xml" is passed on as text; its schema is not checked',
    );
  });

  test.each(["", "json", "application/", "application/json, text/csv"])('"%s" is no media type', (name) => {
    const content = { [name]: {}, "text/csv": {} };
    const { operation, problems } = operationOf({ responses: { "200": { description: "", content } } });
    expect(operation.replies[0]?.contents.map(({ mediaType }) => mediaType)).toEqual(["text/csv"]);
    expect(problems).toContain(
      `unsupported-media-type "${name}" is no media type; expected one such as "application/json"; left out`,
    );
  });

  test("stand with JSON first", () => {
    const content = { "text/csv": {}, "application/json": {}, "application/hal+json": {} };
    const { operation } = operationOf({ responses: { "200": { description: "", content } } });
    expect(operation.replies[0]?.contents.map(({ mediaType }) => mediaType)).toEqual([
      "application/json",
      "application/hal+json",
      "text/csv",
    ]);
  });

  test.each([
    {
      name: "one example",
      given: { example: { b: 1, a: 2 } },
      want: [{ name: "default", value: { a: 2, b: 1 } }],
    },
    {
      name: "named examples, by name, through references",
      given: { examples: { z: { value: 1, summary: "Last" }, a: { $ref: "#/components/examples/A" } } },
      want: [
        { name: "a", value: "referred" },
        { name: "z", value: 1, summary: "Last" },
      ],
    },
    {
      name: "those of the schema where there are none",
      given: { schema: { $ref: "#/components/schemas/S" } },
      want: [
        { name: "default", value: 1 },
        { name: "default2", value: 2 },
      ],
    },
  ])("have $name", ({ given, want }) => {
    const components = { examples: { A: { value: "referred" } }, schemas: { S: { examples: [1, 2] } } };
    const content = { "application/json": given };
    const { operation } = operationOf({ responses: { "200": { description: "", content } } }, { components });
    expect(operation.replies[0]?.contents[0]?.examples).toEqual(want);
  });
});

describe("replies", () => {
  test("stand by status, ranges after, default last", () => {
    const reply = { description: "" };
    const statuses = ["default", "5XX", "404", "200", "4xx"];
    const { operation } = operationOf({
      responses: Object.fromEntries(statuses.map((status) => [status, reply])),
    });
    expect(operation.replies.map(({ status, name, isError }) => `${status} ${name} ${isError}`)).toEqual([
      "200 ok false",
      "404 notFound true",
      "4XX clientError true",
      "5XX serverError true",
      "default otherwise true",
    ]);
  });

  test("a default alone is the success", () => {
    const { operation } = operationOf({ responses: { default: { description: "" } } });
    expect(operation.replies).toMatchObject([{ name: "otherwise", isError: false }]);
  });

  test("have headers by name, Content-Type aside", () => {
    const headers = {
      "X-Request-Id": { required: true, ...text },
      "Content-Type": text,
      ETag: { $ref: "#/components/headers/Tag" },
    };
    const { operation } = operationOf(
      { responses: { "200": { description: "", headers } } },
      { components: { headers: { Tag: { description: "A tag.", ...text } } } },
    );
    expect(operation.replies[0]?.headers).toMatchObject([
      { name: "ETag", property: "etag", isRequired: false, doc: { description: "A tag." } },
      { name: "X-Request-Id", property: "x-request-id", isRequired: true },
    ]);
  });

  test("list their problem codes, sorted", () => {
    const extension = { "x-heldsway": { problem_codes: ["b", "a"] } };
    const { operation } = operationOf({ responses: { "409": { description: "", ...extension } } });
    expect(operation.replies[0]?.problemCodes).toEqual(["a", "b"]);
  });

  test("of no status are left out", () => {
    const { problems } = operationOf({ responses: { "2000": { description: "" } } });
    expect(problems).toContain(
      'bad-status "2000" is no status; expected 100 to 599, "1XX" to "5XX" or "default"; left out',
    );
  });
});

describe("security", () => {
  const components = {
    securitySchemes: {
      bearerAuth: { type: "http", scheme: "Bearer" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      oauth: { type: "oauth2", flows: {} },
    },
  };

  test("is AND inside an alternative and OR between them", () => {
    const security = [{ key: [], bearerAuth: ["read"] }, { oauth: ["a", "b"] }, {}];
    const { operation } = operationOf({ security }, { components });
    expect(operation.security).toEqual([
      [
        { scheme: "bearerAuth", scopes: ["read"] },
        { scheme: "key", scopes: [] },
      ],
      [{ scheme: "oauth", scopes: ["a", "b"] }],
      [],
    ]);
  });

  test("of the document holds where an operation says nothing", () => {
    const parts = { components, security: [{ key: [] }] };
    expect(operationOf({}, parts).operation.security).toEqual([[{ scheme: "key", scopes: [] }]]);
    expect(operationOf({ security: [] }, parts).operation.security).toEqual([]);
  });

  test("schemes are read by name", () => {
    expect(operationOf({}, { components }).api.securitySchemes).toEqual([
      { kind: "bearer", name: "bearerAuth" },
      { kind: "apiKey", name: "key", in: "header", parameter: "X-Key" },
      { kind: "oauth2", name: "oauth" },
    ]);
  });

  test("by a scheme that is not declared is said", () => {
    const { problems } = operationOf({ security: [{ bearerAut: [] }] }, { components });
    expect(problems).toContain(
      'unknown-security-scheme no security scheme "bearerAut" (did you mean "bearerAuth"?); declare it under "components.securitySchemes"',
    );
  });
});

describe("servers", () => {
  const servers = [{ url: "https://a.test/v1" }, { url: "https://b.test/v1" }];

  test("are of its own where it names others than the document, with their base path if that differs", () => {
    const own = [{ url: "https://b.test/v1/" }, { url: "https://c.test" }];
    expect(operationOf({ servers: own }, { servers }).operation.servers).toMatchObject([
      { url: "https://b.test/v1/", basePath: undefined },
      { url: "https://c.test", basePath: "" },
    ]);
  });

  test("are those of its path where it has none", () => {
    const { api } = normalizeParts({
      servers,
      paths: { "/a": { servers: [{ url: "https://c.test/v1" }], get: { ...done } } },
    });
    expect(api.operations[0]?.servers).toMatchObject([{ url: "https://c.test/v1" }]);
  });

  test.each([
    { name: "says nothing", given: {} },
    { name: "names none", given: { servers: [] } },
    { name: "repeats them", given: { servers: [...servers].reverse() } },
  ])("are those of the document where it $name", ({ given }) => {
    const { operation, problems } = operationOf(given, { servers });
    expect(operation.servers).toEqual([]);
    expect(problems.filter((problem) => problem.startsWith("unsupported"))).toEqual([]);
  });
});

test("a declared idempotency header makes an operation idempotent", () => {
  const parameters = [{ name: "Idempotency-Key", in: "header", ...text }];
  expect(operationOf({ parameters }, {}, "post").operation.idempotency).toEqual({
    header: "Idempotency-Key",
    isRequired: false,
  });
  expect(operationOf({}, {}, "post").operation.idempotency).toBeUndefined();
});
