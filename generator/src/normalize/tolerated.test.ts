import { expect, test } from "vitest";
import { normalizeParts, typesOf } from "./document-under-test.ts";

// What is not by the letter of OpenAPI, but means one thing only.

const done = { responses: { "204": { description: "Done." } } };
const text = { type: "string" };

test("a reference may stand for a map, a list or a text", () => {
  const { api, problems } = normalizeParts({
    paths: { $ref: "#/x-paths" },
    "x-paths": {
      "/a": {
        get: {
          operationId: "getA",
          description: { $ref: "#/x-words/long" },
          parameters: { $ref: "#/x-parameters" },
          responses: { $ref: "#/x-responses", "410": { description: "Gone." } },
        },
      },
    },
    "x-words": { long: "At length." },
    "x-parameters": [{ name: "limit", in: "query", schema: { $ref: "#/components/schemas/Limit" } }],
    "x-responses": { ...done.responses, "410": { description: "Hidden by the one beside the reference." } },
    "x-schemas": { Limit: { properties: { $ref: "#/x-properties" } } },
    "x-properties": { most: text },
    components: { schemas: { $ref: "#/x-schemas" } },
  });
  expect(problems).toEqual([]);
  expect(api.operations).toMatchObject([
    {
      description: "At length.",
      parameters: [{ name: "limit" }],
      replies: [{ status: "204" }, { status: "410", description: "Gone." }],
    },
  ]);
  expect(api.schemas).toMatchObject([{ name: "Limit", type: { properties: [{ name: "most" }] } }]);
});

test.each([
  { parts: { info: null }, want: 'mistyped-value "info" has no value; expected an object, left out' },
  { parts: { info: { version: "1" } }, want: 'missing-info "info" has no "title"; read as "API"' },
  { parts: { info: { title: "A" } }, want: 'missing-info "info" has no "version"; read as "0"' },
  { parts: { paths: null }, want: 'mistyped-value "paths" has no value; expected an object, left out' },
  {
    parts: { paths: { "/a": null } },
    want: 'mistyped-value "path item" has no value; expected an object, left out',
  },
  {
    parts: { paths: { "/a": { get: null } } },
    want: 'mistyped-value "get" has no value; expected an object, left out',
  },
])("what is not said is left out: $want", ({ parts, want }) => {
  expect(normalizeParts(parts).problems).toEqual([want]);
});

test.each([
  {
    given: { type: ["string", null] },
    want: 'mistyped-value "null" is a type where it has quotes; read so',
    type: { kind: "union", variants: [{ kind: "string" }, { kind: "null" }] },
  },
  {
    given: { type: "object", oneOf: [{ properties: { a: {} } }, { type: "null" }] },
    want: 'excluded-null "type" leaves out the null of the variants; read with "null"',
    type: { kind: "union", variants: [{ kind: "object" }, { kind: "null" }] },
  },
  {
    given: { type: "null", allOf: [{ type: "string" }] },
    want: 'excluded-null "type" is "null" alone; read as null or what stands beside it',
    type: { kind: "union", variants: [{ kind: "string" }, { kind: "null" }] },
  },
  {
    given: { properties: { a: null } },
    want: 'mistyped-value "a" has no value; expected a schema, left out',
    type: { kind: "object", properties: [{ name: "a", type: { kind: "unknown" } }] },
  },
  {
    given: { type: "string", description: { not: "a text" } },
    want: 'mistyped-value "description" must be a string, got an object; left out',
    type: { kind: "string" },
  },
])("a schema says what it can: $want", ({ given, want, type }) => {
  const { types, problems } = typesOf({ Given: given });
  expect(problems).toEqual([want]);
  expect(types.Given).toMatchObject(type);
});

test("a server without a scheme is reached by https", () => {
  const { api, problems } = normalizeParts({ servers: [{ url: "//pets.example/v2" }] });
  expect(api.servers).toMatchObject([{ url: "https://pets.example/v2" }]);
  expect(problems).toEqual([
    'bad-server "//pets.example/v2" has no scheme; read as "https://pets.example/v2"',
  ]);
});
