import type { Type } from "../../ir/type.ts";
import {
  child,
  descend,
  isObject,
  type JsonObject,
  keyOf,
  type Node,
  rootOf,
  tokensOf,
} from "../../load/document.ts";
import { resolveReference } from "../../load/reference.ts";
import { type Context, resolveOrReport } from "../context.ts";
import { booleanAt, listAt, malformed } from "../read.ts";
import { type Family, type VariantKeyword, variantKeywords } from "./families.ts";
import { checkKeywords, hasAssertions } from "./keywords.ts";
import { readOwnType } from "./read-own-type.ts";
import { readUnion } from "./read-union.ts";
import { isNullable as allowsNull, intersectionOf, withNull } from "./types.ts";

/**
 * Reads a schema as a type. References become names; `allOf` becomes an intersection, settled later.
 *
 * @param isExtended whether it stands in the `allOf` of a schema that extends it
 */
export function readType(context: Context, node: Node, isExtended = false): Type {
  const { value } = node;
  if (value === true) return { kind: "unknown" };
  if (value === false) return { kind: "never" };
  if (!isObject(value)) {
    malformed(context.report, node, tokensOf(node.pointer).at(-1) ?? "schema", "a schema");
    return { kind: "unknown" };
  }
  // Where `properties` and the like refer to others', a schema can stand in itself: its name ends that.
  if (context.reading.has(value)) return context.schemas.refer(node);
  context.reading.add(value);
  const type = readWhole(context, node, value, isExtended);
  context.reading.delete(value);
  return type;
}

function readWhole(context: Context, node: Node, value: JsonObject, isExtended: boolean): Type {
  checkKeywords(context, node);
  const reference = readReference(context, node, isExtended);
  if (reference === undefined) return readSchema(context, node);
  if (!hasAssertions(value)) return reference;
  // OpenAPI 3.0 ignores what stands beside a `$ref`; JSON Schema 2020-12 applies both.
  if (context.document.dialect === "3.0") return withIgnoredSiblings(context, node, reference);
  return intersectionOf([reference, readSchema(context, node)]);
}

/** Reads the base of a family as those who extend it see it: without the list that they are in. */
export function readBase(context: Context, node: Node, { listedBy }: Family): Type {
  checkKeywords(context, node);
  return readSchema(
    context,
    node,
    variantKeywords.filter((keyword) => keyword !== listedBy),
  );
}

/** Reads what a schema may be, without what it says besides. */
export function readVariants(context: Context, node: Node): Type {
  checkKeywords(context, node);
  const type = intersectionOf(variantKeywords.flatMap((keyword) => readUnion(context, node, keyword)));
  return isNullable(context, node) ? withNull(type) : type;
}

function readSchema(context: Context, node: Node, unions: readonly VariantKeyword[] = variantKeywords): Type {
  const extendsBase = context.families.extendsBase(node);
  // What a schema extends comes before what it adds.
  const parts = listAt(context.report, node, "allOf")
    .filter((part) => !isItself(context, part, node))
    .map((part) => readType(context, part, extendsBase));
  const variants = unions.flatMap((keyword) => readUnion(context, node, keyword));
  const own = readOwnType(context, node);
  const type = readExcludedNull(context, node, own, { parts, variants });
  reportLoneDiscriminator(context, node);
  return isNullable(context, node) ? withNull(type) : type;
}

/** All that a schema says. By the letter its `type` may leave no room for null beside it; nobody writes that for nothing. */
function readExcludedNull(
  { report }: Context,
  node: Node,
  own: Type,
  { parts, variants }: { readonly parts: readonly Type[]; readonly variants: readonly Type[] },
): Type {
  const others = [...parts, ...variants];
  const at = child(node, "type");
  if (at && own.kind === "null" && others.length > 0) {
    report.addAtKey("excluded-null", at, '"type" is "null" alone; read as null or what stands beside it');
    return withNull(intersectionOf(others));
  }
  const isLeftOut = variants.length > 0 && variants.every(allowsNull) && !allowsNull(own);
  if (!at || !isLeftOut) return intersectionOf([...parts, own, ...variants]);
  report.addAtKey("excluded-null", at, '"type" leaves out the null of the variants; read with "null"');
  return intersectionOf([...parts, withNull(own), ...variants]);
}

/** Whether a part of `allOf` asks of a value only what the schema around it is. */
function isItself({ report, document }: Context, part: Node, node: Node): boolean {
  const ref = child(part, "$ref");
  if (typeof ref?.value !== "string") return false;
  const target = resolveReference(document, part.file, ref.value);
  if (target === undefined || keyOf(target) !== keyOf(node)) return false;
  report.add("circular-all-of", ref, '"allOf" lists the schema it stands in, which adds nothing; left out');
  return true;
}

/** A discriminator tells variants apart, or those who extend the schema. */
function reportLoneDiscriminator(context: Context, node: Node): void {
  const at = child(node, "discriminator");
  if (at === undefined || child(node, "oneOf") || child(node, "anyOf")) return;
  if (context.families.ofBase(node)) return;
  context.report.addAtKey(
    "bad-discriminator",
    at,
    '"discriminator" tells variants apart; list them in "oneOf"',
  );
}

function readReference(context: Context, node: Node, isExtended: boolean): Type | undefined {
  if (!isObject(node.value)) return undefined;
  const { $ref, $dynamicRef, $recursiveRef } = node.value;
  if ($recursiveRef !== undefined) return readRecursiveRef(context, node);
  // Without a schema that extends it a dynamic reference leads where a plain one would.
  const ref = $ref ?? $dynamicRef;
  if (ref === undefined) return undefined;
  if (typeof ref !== "string") {
    const at = child(node, "$ref");
    if (at) malformed(context.report, at, "$ref", "a string");
    return { kind: "unknown" };
  }
  const target = resolveOrReport(context, node, ref);
  if (target === undefined) return { kind: "unknown" };
  const plain = context.schemas.refer(target);
  if (!isExtended) return plain;
  // Bases of other files get their names when they are first met.
  if (context.families.ofBase(target)) context.schemas.declareBase(target);
  return context.schemas.referBase(target);
}

/** `$recursiveRef` of JSON Schema 2019-09: the schema around it that has `$recursiveAnchor`. */
function readRecursiveRef(context: Context, node: Node): Type {
  const tokens = tokensOf(node.pointer);
  for (let length = tokens.length - 1; length > 0; length -= 1) {
    const around = descend(rootOf(node.file), ...tokens.slice(0, length));
    if (around && isObject(around.value) && around.value.$recursiveAnchor === true)
      return context.schemas.refer(around);
  }
  const at = child(node, "$recursiveRef");
  const message = 'no schema around has "$recursiveAnchor": true; read as any value, use "$ref"';
  if (at) context.report.addAtKey("unsupported-keyword", at, message);
  return { kind: "unknown" };
}

function withIgnoredSiblings(context: Context, node: Node, reference: Type): Type {
  // Ignored by the letter, but nobody writes it for nothing.
  if (booleanAt(context.report, node, "nullable")) return withNull(reference);
  const keys = isObject(node.value)
    ? Object.keys(node.value).filter((key) => hasAssertions({ [key]: 0 }))
    : [];
  for (const key of keys) {
    const at = child(node, key);
    const message = `OpenAPI 3.0 ignores "${key}" beside "$ref"; put both into "allOf"`;
    if (at) context.report.addAtKey("ignored-ref-sibling", at, message);
  }
  return reference;
}

function isNullable(context: Context, node: Node): boolean {
  const isNullable = booleanAt(context.report, node, "nullable") ?? false;
  const at = child(node, "nullable");
  if (at && context.document.dialect === "3.1") {
    const message = '"nullable" is not part of OpenAPI 3.1; add "null" to "type"';
    context.report.addAtKey("nullable-in-3.1", at, message);
  }
  return isNullable;
}
