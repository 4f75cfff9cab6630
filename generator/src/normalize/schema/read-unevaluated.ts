import { child, isObject, items, type Node } from "../../load/document.ts";
import { resolveReference } from "../../load/reference.ts";
import type { Context } from "../context.ts";

/** Keywords that speak of some values only: which properties they know depends on the value. */
const dependingOnValue = [
  "oneOf",
  "anyOf",
  "if",
  "dependentSchemas",
  "dependencies",
  "$dynamicRef",
  "$recursiveRef",
];

/**
 * What `unevaluatedProperties` says of the properties that neither the schema nor its `allOf` and `$ref` know:
 * merged into one object, these are its additional ones. Undefined after a warning where more has a say.
 */
export function readUnevaluated(context: Context, node: Node): Node | undefined {
  const at = child(node, "unevaluatedProperties");
  if (at === undefined || at.value === true || child(node, "additionalProperties")) return undefined;
  if (partsOf(context, node).every((part) => isPlain(context, part, [node.value])) && !depends(node))
    return at;
  const message =
    '"unevaluatedProperties" is supported beside "allOf" and "$ref" of plain objects only; values are not checked against it';
  context.report.addAtKey("unsupported-keyword", at, message);
  return undefined;
}

/** Whether a schema closes what its `allOf` and `$ref` leave open, all together. */
export function closesWhole(node: Node): boolean {
  return child(node, "allOf") !== undefined || child(node, "$ref") !== undefined;
}

function isPlain(context: Context, node: Node, around: readonly unknown[]): boolean {
  if (!isObject(node.value) || around.includes(node.value) || depends(node)) return false;
  const { additionalProperties = false, unevaluatedProperties = false } = node.value;
  if (additionalProperties !== false || unevaluatedProperties !== false) return false;
  return partsOf(context, node).every((part) => isPlain(context, part, [...around, node.value]));
}

function depends({ value }: Node): boolean {
  return isObject(value) && dependingOnValue.some((keyword) => keyword in value);
}

function partsOf({ document }: Context, node: Node): Node[] {
  const ref = child(node, "$ref")?.value;
  const target = typeof ref === "string" ? resolveReference(document, node.file, ref) : undefined;
  const allOf = child(node, "allOf");
  return [...(allOf && Array.isArray(allOf.value) ? items(allOf) : []), ...(target ? [target] : [])];
}
