import { expect, test } from "vitest";
import { normalizeParts, operationOf, typesOf } from "../document-under-test.ts";

const objectOf = (properties: object) => ({ type: "object", properties });
const deep = objectOf({ b: objectOf({ c: objectOf({ d: { type: "string" } }) }) });

test("two objects inside one another stay inline, the third gets a name", () => {
  const { types } = typesOf({ A: deep });
  expect(types.A).toMatchObject({
    properties: [{ name: "b", type: { properties: [{ name: "c", type: { kind: "ref", schema: "ABC" } }] } }],
  });
  expect(types.ABC).toMatchObject({ properties: [{ name: "d" }] });
});

test("a name says which way leads there", () => {
  const { api } = normalizeParts({
    components: {
      schemas: {
        A: objectOf({
          list: { type: "array", items: objectOf({ inner: { type: "array", items: objectOf({ x: {} }) } }) },
          map: { additionalProperties: objectOf({ y: {} }) },
        }),
      },
    },
  });
  expect(api.schemas.map(({ name, pointer }) => [name, pointer])).toEqual([
    ["A", "/components/schemas/A"],
    ["AListItemInnerItem", "/components/schemas/A/properties/list/items/properties/inner/items"],
    ["AMapValue", "/components/schemas/A/properties/map/additionalProperties"],
  ]);
});

test("an inline reply gets a name at once", () => {
  const content = { "application/json": { schema: objectOf({ ok: { type: "boolean" } }) } };
  const { operation } = operationOf({
    operationId: "ping",
    responses: { "200": { description: "", content } },
  });
  expect(operation.replies[0]?.contents[0]?.type).toEqual({ kind: "ref", schema: "PingOk" });
});

test("an inline reply that operations share gets one name", () => {
  const content = { "application/json": { schema: objectOf({ message: { type: "string" } }) } };
  const responses = { "404": { $ref: "#/components/responses/NotFound" } };
  const { api } = normalizeParts({
    paths: { "/a": { get: { operationId: "a", responses } }, "/b": { get: { operationId: "b", responses } } },
    components: { responses: { NotFound: { description: "", content } } },
  });
  expect(api.schemas.map(({ name }) => name)).toEqual(["NotFoundReply"]);
});

test("an inline body stays with its operation", () => {
  const requestBody = { content: { "application/json": { schema: deep } } };
  const { operation, api } = operationOf({ operationId: "send", requestBody }, {}, "post");
  expect(operation.body?.contents[0]?.type.kind).toBe("object");
  expect(api.schemas.map(({ name }) => name)).toEqual(["SendBodyBC"]);
});
