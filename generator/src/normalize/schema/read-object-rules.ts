import type { Report } from "../../diagnostics.ts";
import type { ObjectRule, Type } from "../../ir/type.ts";
import { child, entries, isObject, type JsonObject, type Node, tokensOf } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { stringsAt } from "../read.ts";
import { readType } from "./read-type.ts";

/** Keywords that hold a schema and say of an object what no type can. */
const holders = ["not", "if", "then", "else"] as const;

/** Keywords of objects alone. */
export const ruleKeywords = [
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "dependencies",
  "unevaluatedProperties",
] as const;

const objectKeywords = [
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "minProperties",
  "maxProperties",
  ...ruleKeywords,
];

/** Reads what a schema demands of an object beyond its type. */
export function readObjectRules(context: Context, node: Node): ObjectRule[] {
  const at = (keyword: string) => child(node, keyword);
  const rules: ObjectRule[] = [];
  const names = at("propertyNames");
  if (names) rules.push({ keyword: "propertyNames", type: readType(context, names) });
  for (const keyword of ["dependentRequired", "dependentSchemas", "dependencies"])
    for (const [property, dependent] of entries(at(keyword))) {
      const parent = at(keyword);
      if (parent && Array.isArray(dependent.value))
        rules.push({
          keyword: "dependentRequired",
          property,
          needs: stringsAt(context.report, parent, property),
        });
      else rules.push({ keyword: "dependentSchemas", property, type: readType(context, dependent) });
    }
  const not = at("not");
  const excluded = not && readExactly(context, not);
  if (excluded) rules.push({ keyword: "not", type: excluded });
  const ifNode = at("if");
  const condition = ifNode && readExactly(context, ifNode);
  if (condition) {
    const [matched, otherwise] = [at("then"), at("else")].map(
      (branch) => branch && readType(context, branch),
    );
    if (matched || otherwise) rules.push({ keyword: "if", condition, matched, otherwise });
  }
  return rules;
}

/**
 * The type of a schema whose check is turned round: one that takes too much would refuse what is valid. Undefined
 * where something in it is not checked.
 */
function readExactly(context: Context, node: Node): Type | undefined {
  const type = readType(context, node);
  if (!holdsUnchecked(context.report, node)) return type;
  const keyword = tokensOf(node.pointer).at(-1) ?? "";
  const message = `"${keyword}" holds what is not checked, so it is not either`;
  context.report.addAtKey("unsupported-keyword", node, message);
  return undefined;
}

function holdsUnchecked({ diagnostics }: Report, { file, pointer }: Node): boolean {
  return diagnostics.some(
    ({ code, at }) =>
      code.startsWith("unsupported-") &&
      "pointer" in at &&
      at.file === file &&
      at.pointer.startsWith(`${pointer}/`),
  );
}

/** Whether what a schema says by `not` and `if` is said of objects. */
export function hasObjectRules(value: JsonObject): boolean {
  return holders.some((keyword) => speaksOfObjects(value[keyword]));
}

function speaksOfObjects(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value.type !== undefined) return value.type === "object";
  if (objectKeywords.some((keyword) => keyword in value)) return true;
  const lists = [value.allOf, value.anyOf, value.oneOf].filter(Array.isArray);
  return hasObjectRules(value) || lists.flat().some(speaksOfObjects);
}
