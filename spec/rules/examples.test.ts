import { documentOf, testRule } from "./rule-cases.ts";

const create = (request: object, reply: object) =>
  documentOf(
    {
      "/affiliates": {
        post: {
          operationId: "createAffiliate",
          requestBody: { content: { "application/json": request } },
          responses: {
            201: { description: "Created", content: { "application/json": reply } },
            204: { description: "Nothing to show" },
            404: { description: "Not found", content: { "application/problem+json": {} } },
          },
        },
      },
    },
    { examples: { Sarah: { value: { name: "Sarah" } } } },
  );
const sarah = { name: "Sarah" };
const schema = { type: "object" };

testRule("examples", [
  {
    name: "examples on the request and the success reply hold",
    given: create(
      { schema, example: sarah },
      { schema, examples: { sarah: { $ref: "#/components/examples/Sarah" } } },
    ),
    want: [],
  },
  {
    name: "an example without a value shows nothing",
    given: create({ schema, examples: { sarah: { summary: "Sarah" } } }, { schema, example: sarah }),
    want: [
      '#/paths/~1affiliates/post/requestBody/content/application~1json: the request of "createAffiliate" lacks an example',
    ],
  },
  {
    name: "a media type without a schema is reported: nothing holds its example",
    given: create({ schema, example: sarah }, { example: sarah }),
    want: [
      '#/paths/~1affiliates/post/responses/201/content/application~1json: the reply 201 of "createAffiliate" lacks a schema',
    ],
  },
  {
    name: "a request and a success reply without example are reported",
    given: create({ schema }, { schema, examples: {} }),
    want: [
      '#/paths/~1affiliates/post/requestBody/content/application~1json: the request of "createAffiliate" lacks an example',
      '#/paths/~1affiliates/post/responses/201/content/application~1json: the reply 201 of "createAffiliate" lacks an example',
    ],
  },
]);
