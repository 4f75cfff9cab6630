import { didYouMean } from "../../did-you-mean.ts";
import type { Scalar, Type } from "../../ir/type.ts";
import { child, isObject, items, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { malformed } from "../read.ts";
import { isTypeName, type TypeName, typeNames } from "./keywords.ts";
import { readArray } from "./read-array.ts";
import { readObject } from "./read-object.ts";
import { hasObjectRules, ruleKeywords } from "./read-object-rules.ts";
import { readNumber, readString } from "./read-scalar.ts";
import { enumOf, literalOf, unionOf, unknownType } from "./types.ts";

/** What a schema says by `type`, `const`, `enum` and the keywords of each type; without its combinators. */
export function readOwnType(context: Context, node: Node): Type {
  const names = typeNamesOf(context, node);
  reportOfOthers(context, node, names);
  const constant = child(node, "const");
  if (constant && isScalar(constant.value)) return literalOf(constant.value);
  if (constant) reportStructuredValue(context, constant, "const");
  const values = readEnum(context, node, names);
  if (values) return values;
  if (names.length === 0) return unknownType;
  return unionOf(names.map((name) => readNamedType(context, node, name)));
}

/** `not` and `if` are checked of objects; of anything else they are left out. */
function reportOfOthers(context: Context, node: Node, names: readonly TypeName[]): void {
  if (names.includes("object") && names.every((name) => name === "object" || name === "null")) return;
  for (const key of ["not", "if"]) {
    const at = child(node, key);
    if (at === undefined || (isObject(at.value) && key === "if" && Object.keys(at.value).length === 0))
      continue;
    const message = `"${key}" is supported for objects only; values are not checked against it`;
    context.report.addAtKey("unsupported-keyword", at, message);
  }
}

function readNamedType(context: Context, node: Node, name: TypeName): Type {
  switch (name) {
    case "null":
    case "boolean":
      return { kind: name };
    case "string":
      return readString(context, node);
    case "integer":
    case "number":
      return readNumber(context, node, name === "integer");
    case "array":
      return readArray(context, node);
    case "object":
      return readObject(context, node);
  }
}

/** Names in `type`, null last; where it is missing, the type whose keywords are used. */
function typeNamesOf(context: Context, node: Node): TypeName[] {
  const type = child(node, "type");
  if (type === undefined) return impliedTypeNames(node);
  const given = Array.isArray(type.value) ? items(type) : [type];
  const names = new Set<TypeName>();
  for (const name of given)
    if (name.value === null && Array.isArray(type.value)) {
      context.report.add("mistyped-value", name, '"null" is a type where it has quotes; read so');
      names.add("null");
    } else if (typeof name.value !== "string") malformed(context.report, name, "type", "the name of a type");
    else if (isTypeName(name.value)) names.add(name.value);
    else if (name.value === "file") {
      const message = '"file" is a type of Swagger 2; read as "string" with "format": "binary"';
      context.report.add("swagger-2-leftover", name, message);
      names.add("string");
    } else {
      const message = `"${name.value}" is no type${didYouMean(name.value, typeNames)}; expected ${typeNames
        .map((known) => `"${known}"`)
        .join(", ")}`;
      context.report.add("unknown-type", name, message);
    }
  // Every integer is a number.
  if (names.has("number")) names.delete("integer");
  return [...names].sort((a, b) => Number(a === "null") - Number(b === "null"));
}

const impliedBy: readonly (readonly [TypeName, readonly string[]])[] = [
  [
    "object",
    [
      "properties",
      "required",
      "additionalProperties",
      "patternProperties",
      "minProperties",
      "maxProperties",
      ...ruleKeywords,
    ],
  ],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

function impliedTypeNames({ value }: Node): TypeName[] {
  if (!isObject(value)) return [];
  const implied = impliedBy.find(([, keywords]) => keywords.some((keyword) => keyword in value));
  if (implied) return [implied[0]];
  if (hasObjectRules(value)) return ["object"];
  return typeof value.format === "string" && /^(date|time|email|uri|uuid|binary|byte)/.test(value.format)
    ? ["string"]
    : [];
}

function readEnum(context: Context, node: Node, names: readonly TypeName[]): Type | undefined {
  const list = child(node, "enum");
  if (list === undefined) return undefined;
  if (!Array.isArray(list.value)) {
    malformed(context.report, list, "enum", "an array");
    return undefined;
  }
  if (list.value.length === 0) {
    context.report.addAtKey("empty-enum", list, '"enum" is empty, so no value would do; left out');
    return undefined;
  }
  const values: Scalar[] = [];
  for (const item of items(list)) {
    if (!isScalar(item.value)) {
      reportStructuredValue(context, item, "enum");
      return undefined;
    }
    const value = fitValue(item.value, names);
    if (value !== item.value || (names.length > 0 && !names.some((name) => isOfType(item.value, name)))) {
      const kept = value === undefined ? "left out" : `read as ${JSON.stringify(value)}`;
      const message = `${JSON.stringify(item.value)} is not of type "${names.join('" or "')}"; ${kept}`;
      // The 3.0 way to a nullable enum: `null` in the list, `nullable` beside it.
      const isNullOfNullable = item.value === null && isObject(node.value) && node.value.nullable === true;
      if (!isNullOfNullable) context.report.add("enum-type-mismatch", item, message);
    }
    if (value !== undefined) values.push(value);
  }
  return enumOf(values);
}

/** The value as one of the types can hold it; undefined when none can. */
function fitValue(value: Scalar, names: readonly TypeName[]): Scalar | undefined {
  if (names.length === 0 || names.some((name) => isOfType(value, name))) return value;
  if (value === null) return undefined;
  // YAML reads an unquoted 1 or yes as another type than the author meant.
  if (names.includes("string")) return String(value);
  const isNumeric = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  if (isNumeric && (names.includes("integer") || names.includes("number"))) return Number(value);
  return undefined;
}

function isOfType(value: unknown, name: TypeName): boolean {
  if (name === "null") return value === null;
  if (name === "integer") return Number.isInteger(value);
  return typeof value === name;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function reportStructuredValue({ report }: Context, node: Node, keyword: string): void {
  const message = `"${keyword}" with an array or object is not supported; only its type is checked`;
  report.add("unsupported-keyword", node, message);
}
