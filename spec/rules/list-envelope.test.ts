import { documentOf, json, testRule } from "./rule-cases.ts";

const list = (schema: object, parameters = ["limit", "cursor"]) =>
  documentOf(
    {
      "/affiliates": {
        get: {
          operationId: "listAffiliates",
          parameters: parameters.map((name) => ({ name, in: "query" })),
          responses: { 200: json(schema) },
        },
      },
    },
    { schemas: { Page: { required: ["has_more", "next_cursor"], properties: page } } },
  );
const page = { has_more: { type: "boolean" }, next_cursor: { type: ["string", "null"] } };
const data = { type: "array", items: { type: "object" } };
const required = ["data", "has_more", "next_cursor"];
const schema = "#/paths/~1affiliates/get/responses/200/content/application~1json/schema";

testRule("list-envelope", [
  {
    name: "a list with envelope, limit and cursor holds",
    given: list({ type: "object", required, properties: { data, ...page } }),
    want: [],
  },
  {
    name: "an envelope put together with allOf holds",
    given: list({
      allOf: [{ $ref: "#/components/schemas/Page" }, { required: ["data"], properties: { data } }],
    }),
    want: [],
  },
  {
    name: "a single resource needs no envelope",
    given: documentOf({
      "/me": { get: { operationId: "getMe", responses: { 200: json({ type: "object" }) } } },
    }),
    want: [],
  },
  {
    name: "a bare array is reported, whatever the operation is called",
    given: documentOf({ "/me": { get: { operationId: "getMe", responses: { 200: json(data) } } } }),
    want: [
      ...required.map(
        (name) =>
          `${schema.replace("affiliates", "me")}: the list "getMe" answers no envelope; expected the property "${name}"`,
      ),
      '#/paths/~1me/get: the list "getMe" lacks the query parameter "limit"',
      '#/paths/~1me/get: the list "getMe" lacks the query parameter "cursor"',
    ],
  },
  {
    name: "what has items to read is a list, whatever it is called and answers",
    given: documentOf({
      "/affiliates": {
        get: { operationId: "getAffiliates", responses: { 200: json({ properties: { rows: data } }) } },
      },
      "/affiliates/{affiliate_id}": { get: { operationId: "getAffiliate" } },
    }),
    want: [
      ...required.map(
        (name) => `${schema}: the list "getAffiliates" answers no envelope; expected the property "${name}"`,
      ),
      '#/paths/~1affiliates/get: the list "getAffiliates" lacks the query parameter "limit"',
      '#/paths/~1affiliates/get: the list "getAffiliates" lacks the query parameter "cursor"',
    ],
  },
  {
    name: "a missing, a mistyped and an optional member are reported",
    given: list({
      required: ["next_cursor"],
      properties: { data, next_cursor: { type: "string" } },
    }),
    want: [
      `${schema}: "data" is always there; add it to "required"`,
      `${schema}: the list "listAffiliates" answers no envelope; expected the property "has_more"`,
      `${schema}/properties/next_cursor: expected "next_cursor" to be a string or null`,
    ],
  },
  {
    name: "a list without limit and cursor is reported",
    given: list({ required, properties: { data, ...page } }, []),
    want: [
      '#/paths/~1affiliates/get: the list "listAffiliates" lacks the query parameter "limit"',
      '#/paths/~1affiliates/get: the list "listAffiliates" lacks the query parameter "cursor"',
    ],
  },
]);
