import { expect, test } from "vitest";
import { normalizeParts } from "../document-under-test.ts";

const string = { type: "string" };
const object = (properties: object) => ({ type: "object", properties });

function shapeOf(...errors: readonly object[]) {
  const responses = errors.map((schema, index) => [
    String(400 + index),
    { description: "", content: { "application/json": { schema } } },
  ]);
  const paths = { "/a": { get: { operationId: "a", responses: Object.fromEntries(responses) } } };
  return normalizeParts({ paths }).api.policy.errorShape;
}

test.each([
  {
    name: "code and message",
    schema: object({ message: string, code: { type: "integer" } }),
    want: [["code"], ["message"]],
  },
  {
    name: "other spellings",
    schema: object({ errorCode: string, error_message: string }),
    want: [["errorCode"], ["error_message"]],
  },
  { name: "no code", schema: object({ message: string, type: string }), want: [undefined, ["message"]] },
  {
    name: "both in an error, whose type is its code",
    schema: object({ error: object({ type: string, message: string }) }),
    want: [
      ["error", "type"],
      ["error", "message"],
    ],
  },
  {
    name: "both in the first of a list",
    schema: object({ errors: { type: "array", items: object({ error_type: string, message: string }) } }),
    want: [
      ["errors", "0", "error_type"],
      ["errors", "0", "message"],
    ],
  },
  {
    name: "a text for an error, and what it means",
    schema: object({ error: string, error_description: string }),
    want: [["error"], ["error_description"]],
  },
  {
    name: "a text for an error, and no more",
    schema: object({ error: string }),
    want: [undefined, ["error"]],
  },
  {
    name: "null or a message",
    schema: object({ message: { type: ["string", "null"] } }),
    want: [undefined, ["message"]],
  },
])("$name", ({ schema, want }) => {
  const shape = shapeOf(schema);
  expect([shape?.code, shape?.message]).toEqual(want);
});

test("most error replies decide", () => {
  const usual = object({ code: string, message: string });
  expect(shapeOf(usual, object({ msg: string }), usual)).toEqual({
    code: ["code"],
    message: ["message"],
    reason: "2 of 3 error replies",
  });
});

test("nothing is made up where errors say nothing", () => {
  expect(shapeOf(object({ id: string }))).toBeUndefined();
  expect(shapeOf({ type: "array", items: string })).toBeUndefined();
});
