import { type JsonObject, objectOf } from "../support/json-tree.ts";

/**
 * The document of a host that is not finished: what is not built declares a 501 as well. What is built
 * declares none, so it may not answer one.
 */
export function asBuilt(document: JsonObject, built: ReadonlySet<string>): JsonObject {
  const paths = Object.entries(objectOf(document.paths)).map(([path, item]) => {
    const members = Object.entries(objectOf(item)).map(([key, value]) => {
      const operation = objectOf(value);
      const { operationId } = operation;
      if (typeof operationId !== "string" || built.has(operationId)) return [key, value];
      return [key, { ...operation, responses: { ...objectOf(operation.responses), "501": notImplemented } }];
    });
    return [path, Object.fromEntries(members)];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

const notImplemented = {
  description: "Not built yet.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  "x-heldsway": { problem_codes: ["not_implemented"] },
};
