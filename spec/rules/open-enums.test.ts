import { documentOf, json, testRule } from "./rule-cases.ts";

const values = { type: "string", enum: ["active", "paused"] };
const answering = (schema: object, request: object = {}) =>
  documentOf({ "/programs": { post: { requestBody: json(request), responses: { 201: json(schema) } } } });

testRule("open-enums", [
  {
    name: "enums that say that they are open hold",
    given: answering({
      properties: {
        status: { ...values, description: "Where it stands. New values may appear." },
        environment: { ...values, description: "Where the key works. New environments may appear." },
      },
    }),
    want: [],
  },
  {
    name: "one value is a constant",
    given: answering({ properties: { type: { enum: ["sale", null] } } }),
    want: [],
  },
  { name: "requests know their values", given: answering({}, { properties: { status: values } }), want: [] },
  {
    name: "an enum of replies that says nothing is reported, however deep",
    given: answering({ oneOf: [{ type: "null" }, { items: { properties: { status: values } } }] }),
    want: [
      '#/paths/~1programs/post/responses/201/content/application~1json/schema/oneOf/1/items/properties/status: an enum of replies does not say that it is open; add "New values may appear."',
    ],
  },
]);
