import { expect, test } from "vitest";
import { normalizeParts } from "./document-under-test.ts";

const done = { responses: { "204": { description: "Done." } } };
const schemas = (schema: object) => ({ components: { schemas: { Thing: schema } } });
const getOf = (operation: object, path = "/a") => ({
  paths: { [path]: { get: { operationId: "a", ...operation } } },
});

test.each([
  {
    parts: schemas({ type: "string", pattern: "^(a+)+$" }),
    said: 'slow-pattern "^(a+)+$" may take very long on some texts; let no two of its repetitions match the same characters, or bound them',
  },
  {
    parts: schemas({ type: "array", items: [{ type: "string" }] }),
    said: 'draft-4-tuple "items" with an array is of an older JSON Schema; use "prefixItems"',
  },
  {
    parts: getOf({ ...done, parameters: [{ name: "id", in: "path", schema: {} }] }, "/a/{id}"),
    said: 'optional-path-parameter path parameter "id" must have "required": true',
  },
  {
    parts: getOf({}),
    said: 'missing-responses GET "/a" has no responses; add at least one',
  },
  {
    parts: { paths: { "/a": { additionalOperations: { COPY: { operationId: "a", ...done } } } } },
    said: 'unsupported-feature method "COPY" is not supported; the operation is left out',
  },
  {
    parts: { servers: [{ url: "https://{host}" }] },
    said: 'bad-server "{host}" of the URL has no variable with a default; add it under "variables"',
  },
  {
    parts: schemas({
      anyOf: [
        { type: "object", properties: { a: { $ref: "#/components/schemas/Thing" } } },
        { type: "object", properties: { a: { $ref: "#/components/schemas/Thing" }, b: { type: "string" } } },
      ],
    }),
    said: /^costly-union /,
  },
])("$said", ({ parts, said }) => {
  expect(normalizeParts(parts).problems).toEqual([
    typeof said === "string" ? said : expect.stringMatching(said),
  ]);
});
