import { expect, test } from "vitest";
import { normalizeParts } from "./document-under-test.ts";

const misspelt = (type: string) =>
  `unknown-type "${type}" is no type (did you mean "string"?); expected "array", "boolean", "integer", "null", "number", "object", "string"`;

test.each([
  { section: "parameters", component: { name: "a", in: "query", schema: { type: "strng" } } },
  { section: "headers", component: { schema: { type: "strng" } } },
  { section: "requestBodies", component: { content: { "application/json": { schema: { type: "strng" } } } } },
  {
    section: "responses",
    component: { description: "", content: { "application/json": { schema: { type: "strng" } } } },
  },
  { section: "schemas", component: { properties: { a: { type: "strng" } } } },
])("a problem in $section that nothing refers to is said", ({ section, component }) => {
  const { problems } = normalizeParts({ components: { [section]: { Unused: component } } });
  expect(problems).toEqual([misspelt("strng")]);
});

test("a component that is used is not reported twice", () => {
  const { problems } = normalizeParts({
    paths: {
      "/a": { get: { operationId: "a", responses: { "200": { $ref: "#/components/responses/A" } } } },
    },
    components: {
      responses: { A: { description: "", content: { "application/json": { schema: { type: "strng" } } } } },
    },
  });
  expect(problems).toEqual([misspelt("strng")]);
});

test("what nothing refers to gets no name", () => {
  const inline = { type: "object", properties: { a: { type: "string" } } };
  const content = { "application/json": { schema: inline } };
  const { api } = normalizeParts({ components: { responses: { Unused: { description: "", content } } } });
  expect(api.schemas).toEqual([]);
});

test("fields that are nearly those of OpenAPI are said, others are left alone", () => {
  const { problems } = normalizeParts({
    component: {},
    foo: {},
    paths: { "/a": { gett: {}, get: { operationId: "a", respones: {}, produces: [], responses: {} } } },
  });
  expect(problems).toEqual([
    'misspelt-keyword "gett" is no field of a path item (did you mean "get"?); it has no effect',
    'misspelt-keyword "respones" is no field of an operation (did you mean "responses"?); it has no effect',
    'misspelt-keyword "component" is no field of a document (did you mean "components"?); it has no effect',
  ]);
});
