import { expect, test } from "vitest";
import { lint } from "./lint.ts";
import plugin from "./plugin.ts";
import { documentOf } from "./rule-cases.ts";

const odd = [null, true, 5, "text", [null], { $ref: "#/nowhere" }, {}];

/** Half-written documents: each value where a list, a map or an object belongs. */
const documents = odd.flatMap((value) => [
  documentOf({ "/a": value }),
  documentOf({ "/a": { get: value, parameters: value, post: { operationId: value, responses: value } } }),
  documentOf({ "/a": { get: { parameters: value, security: value, requestBody: value } } }),
  documentOf({
    "/a/{id}": { get: { responses: { 200: { headers: value } } }, post: { requestBody: value } },
  }),
  documentOf({
    "/a/{id}/b": { post: { responses: { 200: value, 409: { content: value, "x-heldsway": value } } } },
  }),
  documentOf({ "/a": { post: { requestBody: { content: { "application/json": value } } } } }),
  documentOf({
    "/a": {
      get: { responses: { 200: { content: { "application/json": { schema: value, examples: value } } } } },
    },
  }),
  documentOf(
    {
      "/a": {
        get: {
          responses: {
            200: {
              content: {
                "application/json": {
                  schema: {
                    type: value,
                    required: value,
                    properties: { amount: value, data: value },
                    items: value,
                    allOf: value,
                    anyOf: value,
                  },
                },
              },
            },
          },
        },
      },
    },
    { schemas: { ProblemCode: value } },
  ),
]);

test("rules survive half-written documents", () => {
  const rules = Object.keys(plugin().rules.oas3).map((rule) => [rule, {}]);
  expect(lint(Object.fromEntries(rules), documents)).toHaveLength(documents.length);
});
