import { expect, test } from "vitest";
import type { JsonObject } from "../load/document.ts";
import { normalizeParts } from "../normalize/document-under-test.ts";
import { compareApis } from "./compare-apis.ts";

/** A document with one operation that takes and gives a schema. */
function documentOf({
  schema = {},
  operation = {},
  body = {},
  reply = {},
  paths = {},
}: { readonly [part in "schema" | "operation" | "body" | "reply" | "paths"]?: JsonObject }): JsonObject {
  const Pet = {
    type: "object",
    required: ["id", "kind"],
    properties: { id: { type: "string" }, kind: { enum: ["cat", "dog"] }, note: { type: "string" } },
    ...schema,
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  return {
    paths: {
      "/pets": {
        post: {
          operationId: "createPet",
          requestBody: { required: true, content, ...body },
          responses: { "201": { description: "Made.", content, ...reply } },
          ...operation,
        },
      },
      ...paths,
    },
    components: { schemas: { Pet } },
  };
}

type Parts = Parameters<typeof documentOf>[0];

function effectsOf(after: Parts, before: Parts = {}): string[] {
  const [old, current] = [before, after].map((parts) => normalizeParts(documentOf(parts)).api);
  if (old === undefined || current === undefined) throw new Error("no documents");
  return compareApis(old, current).map(({ target, rating, message }) => `${target} ${rating}: ${message}`);
}

const properties = { id: { type: "string" }, kind: { enum: ["cat", "dog"] }, note: { type: "string" } };
const json = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
const ids = { name: "ids", in: "query", schema: { type: "array", items: { type: "string" } } };
const done = { responses: { "204": { description: "Done." } } };

test.each<{
  readonly name: string;
  readonly after: Parts;
  readonly before?: Parts;
  readonly want: readonly string[];
}>([
  { name: "the same document", after: {}, want: [] },
  { name: "other words", after: { schema: { description: "A pet." } }, want: [] },
  {
    name: "a rule that only a check at run time notices, in both directions",
    after: { schema: { properties: { ...properties, id: { type: "string", maxLength: 3 } } } },
    want: [
      "client major: type `Pet` .id maxLength is 3 now",
      "handlers major: type `Pet` .id maxLength is 3 now",
    ],
  },
  {
    name: "a new operation",
    after: { paths: { "/pets/{id}": { delete: { operationId: "deletePet", ...done } } } },
    want: ["client minor: method `pets.delete` is new", "handlers minor: handler `deletePet` is needed"],
  },
  {
    name: "an operation that is gone",
    before: { paths: { "/toys": { post: { operationId: "createToy", ...done } } } },
    after: {},
    want: [
      "client major: method `toys.create` is gone",
      "handlers major: handler `createToy` handles nothing any more",
    ],
  },
  {
    name: "another operationId",
    after: { operation: { operationId: "addPet" } },
    want: [
      "client major: function `createPet` is now `addPet`",
      "handlers major: handler `createPet` is now `addPet`",
    ],
  },
  {
    name: "a property that is required now, in both directions",
    after: { schema: { required: ["id", "kind", "note"] } },
    want: [
      "client major: type `Pet` .note is required now",
      "handlers major: type `Pet` .note is required now",
    ],
  },
  {
    name: "a property that may be missing now",
    after: { schema: { required: ["id"] } },
    want: [
      "client major: type `Pet` .kind may be missing now",
      "handlers major: type `Pet` .kind may be missing now",
    ],
  },
  {
    name: "a new optional property",
    after: { schema: { properties: { ...properties, age: { type: "integer" } } } },
    want: ["client minor: type `Pet` .age is new", "handlers minor: type `Pet` .age is new"],
  },
  {
    name: "another type",
    after: { schema: { properties: { ...properties, id: { type: "integer" } } } },
    want: [
      "client major: type `Pet` .id was string and is number",
      "handlers major: type `Pet` .id was string and is number",
    ],
  },
  {
    name: "a new value of an enum",
    after: { schema: { properties: { ...properties, kind: { enum: ["cat", "dog", "emu"] } } } },
    want: ['client minor: type `Pet` .kind may be "emu"', 'handlers major: type `Pet` .kind may be "emu"'],
  },
  {
    name: "a new required parameter",
    after: {
      operation: { parameters: [{ name: "dry", in: "query", required: true, schema: { type: "boolean" } }] },
    },
    want: [
      "client major: `createPet` query parameter dry is new and required",
      "handlers minor: `createPet` query parameter dry is new and required",
    ],
  },
  {
    name: "a body that may be left out",
    after: { body: { required: false } },
    want: ["handlers major: `createPet` body may be missing now"],
  },
  {
    name: "a parameter and a property that are deprecated now",
    before: { operation: { parameters: [{ name: "dry", in: "query", schema: { type: "boolean" } }] } },
    after: {
      operation: {
        parameters: [{ name: "dry", in: "query", deprecated: true, schema: { type: "boolean" } }],
        deprecated: true,
      },
    },
    want: [
      "client minor: `createPet` is deprecated now",
      "client minor: `createPet` query parameter dry is deprecated now",
      "handlers minor: `createPet` query parameter dry is deprecated now",
    ],
  },
  {
    name: "another word for a path parameter: callers give it by place",
    before: { paths: { "/toys/{id}": { delete: { operationId: "deleteToy", ...done } } } },
    after: { paths: { "/toys/{toy_id}": { delete: { operationId: "deleteToy", ...done } } } },
    want: ["handlers major: `deleteToy` path parameter id is now toyId"],
  },
  {
    name: "another media type of a reply, which handlers choose by name then",
    after: {
      reply: {
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/Pet" } },
          "text/csv": { schema: { type: "string" } },
        },
      },
    },
    want: [
      "client major: `createPet` reply 201 may be text/csv",
      "handlers major: `createPet` reply 201 may be text/csv",
    ],
  },
  {
    name: "a reply header that is required now",
    after: { reply: { headers: { ETag: { required: true, schema: { type: "string" } } } } },
    want: [
      "client minor: `createPet` reply 201 header etag is new and required",
      "handlers major: `createPet` reply 201 header etag is new and required",
    ],
  },
  {
    name: "a reply header that is gone",
    before: { reply: { headers: { ETag: { schema: { type: "string" } } } } },
    after: {},
    want: [
      "client major: `createPet` reply 201 header etag is gone",
      "handlers major: `createPet` reply 201 header etag is gone",
    ],
  },
  {
    name: "another way to succeed, which gives something else",
    after: {
      operation: {
        responses: { "201": { description: "Made.", content: json }, "202": { description: "Later." } },
      },
    },
    want: ["client major: `createPet` reply 202 is new"],
  },
  {
    name: "another way to fail",
    after: {
      operation: {
        responses: { "201": { description: "Made.", content: json }, "409": { description: "Taken." } },
      },
    },
    want: ["client minor: `createPet` reply 409 is new"],
  },
  {
    name: "a list that is written otherwise, and another default",
    before: {
      operation: { parameters: [{ ...ids }, { name: "dry", in: "query", schema: { type: "boolean" } }] },
    },
    after: {
      operation: {
        parameters: [
          { ...ids, explode: false },
          { name: "dry", in: "query", schema: { type: "boolean", default: true } },
        ],
      },
    },
    want: [
      "client major: `createPet` query parameter ids is written in another style",
      "client minor: `createPet` query parameter dry is true by default, not nothing",
      "handlers minor: `createPet` query parameter dry is true by default, not nothing",
    ],
  },
])("$name", ({ after, before, want }) => {
  expect(effectsOf(after, before)).toEqual(want);
});

const bearer = { type: "http", scheme: "bearer" };
const header = { type: "apiKey", in: "header", name: "X-Key" };
const event = (type: string) => ({
  post: {
    requestBody: {
      content: { "application/json": { schema: { type: "object", properties: { at: { type } } } } },
    },
    responses: {},
  },
});

test.each<{
  readonly name: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly want: readonly string[];
}>([
  {
    name: "webhooks come, go and change",
    before: { webhooks: { sent: event("string"), paid: event("string") } },
    after: { webhooks: { sent: event("integer"), lost: event("string") } },
    want: [
      "client major: webhook event `paid` is gone",
      "client major: webhook event `sent` .at was string and is number",
      "client minor: webhook event `lost` is new",
    ],
  },
  {
    name: "calls need a credential",
    before: {},
    after: { components: { securitySchemes: { bearer } }, security: [{ bearer: [] }] },
    want: ["client major: `getPet` needs `bearer`", "client major: calls carry a credential: bearer"],
  },
  {
    name: "a call takes another credential as well",
    before: { components: { securitySchemes: { bearer, header } }, security: [{ bearer: [] }] },
    after: {
      components: { securitySchemes: { bearer, header } },
      security: [{ bearer: [] }, { header: [] }],
    },
    want: ["client minor: `getPet` may be called with `bearer` or `header`"],
  },
  {
    name: "a call needs more of a credential",
    before: { components: { securitySchemes: { bearer } }, security: [{ bearer: ["read"] }] },
    after: { components: { securitySchemes: { bearer } }, security: [{ bearer: ["read", "admin"] }] },
    want: ["client major: `getPet` needs `bearer` with read, admin"],
  },
  {
    name: "the credential goes elsewhere",
    before: { components: { securitySchemes: { key: bearer } }, security: [{ key: [] }] },
    after: {
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
      security: [{ key: [] }],
    },
    want: ["client major: the credential is header `X-Key`, not bearer"],
  },
])("$name", ({ before, after, want }) => {
  const pets = { paths: { "/pets/{id}": { get: { operationId: "getPet", ...done } } } };
  const [old, current] = [before, after].map((parts) => normalizeParts({ ...pets, ...parts }).api);
  if (old === undefined || current === undefined) throw new Error("no documents");
  const told = compareApis(old, current).filter(({ message }) => !message.startsWith("type "));
  expect(told.map(({ target, rating, message }) => `${target} ${rating}: ${message}`)).toEqual(want);
});

test("environments are where callers say they call", () => {
  const environment = (name: string, url: string) => ({ name, url, description: undefined });
  const apiWith = (...environments: ReturnType<typeof environment>[]) => {
    const { api } = normalizeParts({});
    return { ...api, policy: { ...api.policy, environments } };
  };
  const before = apiWith(environment("live", "https://a.test"), environment("sandbox", "https://b.test"));
  const after = apiWith(environment("test", "https://t.test"), environment("live", "https://c.test"));
  expect(compareApis(before, after).map(({ rating, message }) => `${rating}: ${message}`)).toEqual([
    "major: environment `sandbox` is gone",
    "major: environment `test` is the default, not `live`",
    "minor: environment `test` is new",
    "patch: environment `live` is at https://c.test, not https://a.test",
  ]);
});

test("a schema of another name is renamed wherever it is used, and nothing else", () => {
  const text = (name: string) =>
    JSON.stringify(
      documentOf({ schema: { properties: { ...properties, parent: { $ref: "#/components/schemas/Pet" } } } }),
    )
      .replaceAll("schemas/Pet", `schemas/${name}`)
      .replace('"Pet":', `"${name}":`);
  const [old, current] = ["Pet", "Animal"].map((name) => normalizeParts(JSON.parse(text(name))).api);
  if (old === undefined || current === undefined) throw new Error("no documents");
  expect(compareApis(old, current)).toEqual([
    { target: "client", rating: "major", message: "type `Pet` is now `Animal`" },
    { target: "handlers", rating: "major", message: "type `Pet` is now `Animal`" },
  ]);
});

test("paths of one shape are told apart, whichever is gone", () => {
  const toys = (...paths: readonly string[]) => {
    const entries = paths.map((path, index) => [
      path,
      { get: { operationId: `${path.slice(6)}${index}`, ...done } },
    ]);
    return normalizeParts({ paths: Object.fromEntries(entries) }).api;
  };
  const all = toys("/toys/{id}", "/toys/{name}");
  expect(compareApis(all, all)).toEqual([]);
  const handlers = compareApis(all, toys("/toys/{id}")).filter(({ target }) => target === "handlers");
  expect(handlers.map(({ message }) => message)).toEqual(["handler `name1` handles nothing any more"]);
});
