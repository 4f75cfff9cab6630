import { child, isObject, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";

/** Swagger 2 writes these into the parameter or header itself, OpenAPI 3 into its schema. */
const keywords = [
  "type",
  "format",
  "items",
  "enum",
  "default",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
];

/** The schema of a parameter or header that has its keywords beside it, as in Swagger 2. */
export function leftoverSchema({ report }: Context, node: Node): Node | undefined {
  const type = child(node, "type");
  if (type === undefined || !isObject(node.value)) return undefined;
  report.addAtKey("swagger-2-leftover", type, '"type" belongs into "schema"; read as if it stood there');
  const { value } = node;
  const kept = keywords.filter((keyword) => value[keyword] !== undefined);
  return { ...node, value: Object.fromEntries(kept.map((keyword) => [keyword, value[keyword]])) };
}
