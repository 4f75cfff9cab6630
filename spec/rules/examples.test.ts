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

testRule("examples", [
  {
    name: "examples on the request and the success reply hold",
    given: create({ example: sarah }, { examples: { sarah: { $ref: "#/components/examples/Sarah" } } }),
    want: [],
  },
  {
    name: "a request and a success reply without example are reported",
    given: create({}, { examples: {} }),
    want: [
      '#/paths/~1affiliates/post/requestBody/content/application~1json: the request of "createAffiliate" lacks an example',
      '#/paths/~1affiliates/post/responses/201/content/application~1json: the reply 201 of "createAffiliate" lacks an example',
    ],
  },
]);
