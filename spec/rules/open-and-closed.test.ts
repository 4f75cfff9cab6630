import { documentOf, json, testRule } from "./rule-cases.ts";

const create = (request: object, reply: object) =>
  documentOf({ "/orders": { post: { requestBody: json(request), responses: { 201: json(reply) } } } });
const text = { type: "string" };
const request = "#/paths/~1orders/post/requestBody/content/application~1json/schema";
const reply = "#/paths/~1orders/post/responses/201/content/application~1json/schema";

testRule("open-and-closed", [
  {
    name: "a closed request with a map of the sender's names, and an open reply, hold",
    given: create(
      {
        type: "object",
        additionalProperties: false,
        properties: { metadata: { type: "object", additionalProperties: text } },
      },
      { type: "object", properties: { id: text } },
    ),
    want: [],
  },
  {
    name: "an open request is reported, below lists, choices and maps too",
    given: create(
      {
        type: "object",
        additionalProperties: true,
        properties: {
          lines: { type: "array", items: { type: "object" } },
          customer: { oneOf: [{ type: ["object", "null"] }] },
          rates: { type: "object", additionalProperties: { type: "object", properties: {} } },
        },
      },
      {},
    ),
    want: [
      "",
      "/properties/lines/items",
      "/properties/customer/oneOf/0",
      "/properties/rates/additionalProperties",
    ].map((place) => `${request}${place}: an object of requests is open; add "additionalProperties": false`),
  },
  {
    name: "a closed reply is reported",
    given: create(
      { type: "object", additionalProperties: false },
      { allOf: [{ type: "object", additionalProperties: false }] },
    ),
    want: [`${reply}/allOf/0: an object of replies is closed; drop "additionalProperties": false`],
  },
]);
