import type { Scalar, Schema, Type, UnionType } from "../../ir/type.ts";
import { type Code, code, plainText } from "./code.ts";
import { literal, propertyKey, stringLiteral } from "./literal.ts";
import { endless, fits, nested, type Room } from "./room.ts";
import {
  type Part,
  printIntersection,
  printUnion,
  printVariant,
  schemaOf,
  type TypeContext,
} from "./type-expression.ts";
import { innerTypes } from "./type-tree.ts";
import { type VariantTag, variantTag } from "./variant-tag.ts";

/**
 * The operands of a type seen as a union: nested unions flattened, repetitions dropped, `null` last.
 * In what a client reads, string enums are open: a server may learn new values before its clients do.
 */
export function unionParts(type: Type, context: TypeContext): readonly Part[] {
  const plain = keywords.get(type.kind);
  if (plain) return plain;
  const variants = flatten(type);
  if (variants.some(({ type }) => type.kind === "unknown")) return [keyword("unknown")];
  const scalars = variants.flatMap(({ type }) => scalarsOf(type) ?? []);
  const others = variants.filter(({ type }) => !scalarsOf(type));
  const hasAnyString = others.some(({ type }) => type.kind === "string");
  const parts = [
    ...scalarParts(scalars, hasAnyString, context),
    ...others
      .filter(({ type }) => type.kind !== "never" && !(type.kind === "string" && hasStrings(scalars)))
      .flatMap(({ type, union }) => variantParts(type, union, context)),
  ];
  return parts.length === 0 ? [keyword("never")] : unionOf(parts);
}

/** Operands of several unions as one: each once, `null` and `undefined` last, `unknown` alone. */
export function unionOf(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2) return parts;
  const unique = new Map(parts.map((part) => [part.identity, part]));
  if (unique.has("unknown")) return [keyword("unknown")];
  if (unique.has("string"))
    for (const text of unique.keys()) if (typeof text === "string" && /^["']/.test(text)) unique.delete(text);
  const last = ["null", "undefined"].filter((text) => unique.delete(text)).map(keyword);
  return [...unique.values(), ...last];
}

interface Variant {
  readonly type: Type;
  readonly union: UnionType | undefined;
}

function flatten(type: Type, union?: UnionType): readonly Variant[] {
  if (type.kind === "union") return type.variants.flatMap((variant) => flatten(variant, type));
  if (type.kind === "intersection") {
    const parts = type.parts.filter((part) => part.kind !== "unknown" && !isRulesOnly(part));
    const [only] = parts;
    if (parts.length === 0) return [{ type: { kind: "unknown" }, union }];
    if (only && parts.length === 1) return flatten(only, union);
    return [{ type: { ...type, parts }, union }];
  }
  return [{ type, union }];
}

/** An object that only a check tells from any other: beside others it adds nothing to a type. */
function isRulesOnly(type: Type): boolean {
  return (
    type.kind === "object" &&
    type.rules !== undefined &&
    type.additional === "open" &&
    type.properties.length + type.requiredOthers.length + type.patterns.length === 0
  );
}

function variantParts(type: Type, union: UnionType | undefined, context: TypeContext): readonly Part[] {
  if (type.kind === "ref") {
    const schema = schemaOf(type.schema, context);
    if (opens(schema, context)) return openReference(schema, context);
    const tag = union && variantTag(type.schema, union, context.schemas);
    if (tag) return [part((room) => printTagged(type, tag, context, room), "intersection")];
  }
  if (type.kind === "binary" && (context.view === "client") === (context.direction === "in"))
    return [keyword("Blob"), keyword("Uint8Array")];
  const shape = type.kind === "object" ? "bracketed" : type.kind === "intersection" ? type.kind : "other";
  // What holds object literals is never compared: that would mean printing them.
  const identity = holdsObject(type) ? type : undefined;
  return [part((room) => printVariant(type, context, room), shape, identity)];
}

function holdsObject(type: Type): boolean {
  return type.kind === "object" || innerTypes(type).some(holdsObject);
}

function part(print: Part["print"], shape: Part["shape"] = "other", identity?: unknown): Part {
  let known = identity;
  return {
    get identity() {
      known ??= plainText(print(endless));
      return known;
    },
    print,
    shape,
  };
}

/** `Card & { type: "card" }` */
function printTagged(type: Type, tag: VariantTag, context: TypeContext, room: Room): Code {
  const values = tag.values.map(stringLiteral).join(" | ");
  const object = code`{ ${propertyKey(tag.property)}: ${values} }`;
  return printIntersection([(at) => printVariant(type, context, at), () => object], room);
}

function scalarParts(
  scalars: readonly Scalar[],
  hasAnyString: boolean,
  context: TypeContext,
): readonly Part[] {
  const strings = scalars.filter((value) => typeof value === "string");
  const rest = scalars.filter((value) => typeof value !== "string").map((value) => keyword(literal(value)));
  const known = strings.map((value) => keyword(literal(value)));
  const isOpen = hasAnyString || (isRead(context) && strings.length > 1 && !context.isTag);
  if (!isOpen || strings.length === 0) return [...known, ...rest];
  if (context.view === "client") return [openPart(known, context), ...rest];
  return [...known, keyword("(string & {})"), ...rest];
}

function openReference(schema: Schema, context: TypeContext): readonly Part[] {
  const values = scalarsOf(schema.type) ?? [];
  const symbol = code`${context.symbolOf(schema)}`;
  const isNullable = values.includes(null);
  const known = part(() => (isNullable ? code`NonNullable<${symbol}>` : symbol));
  return [openPart([known], context), ...(isNullable ? [keyword("null")] : [])];
}

function openPart(known: readonly Part[], context: TypeContext): Part {
  return part((room) => {
    const flat = code`${context.open}<${printUnion(known, endless)}>`;
    if (fits(flat, room)) return flat;
    const inside = nested(room, 0, 0);
    const inner = printUnion(known, inside);
    const isBroken = plainText(inner).startsWith("\n");
    return isBroken
      ? code`${context.open}<${inner}${"\n>"}`
      : code`${context.open}<${"\n  "}${inner}${"\n>"}`;
  }, "bracketed");
}

/** Whether mentions of an enum schema are wrapped in `Open`. */
function opens(schema: Schema, context: TypeContext): boolean {
  if (!isRead(context) || context.isTag || schema.type.kind !== "enum") return false;
  const { values } = schema.type;
  const strings = values.filter((value) => typeof value === "string");
  return strings.length > 1 && values.every((value) => value === null || typeof value === "string");
}

function isRead(context: TypeContext): boolean {
  return context.view === "client" && context.direction === "out";
}

function scalarsOf(type: Type): readonly Scalar[] | undefined {
  if (type.kind === "literal") return [type.value];
  return type.kind === "enum" ? type.values : undefined;
}

function hasStrings(scalars: readonly Scalar[]): boolean {
  return scalars.some((value) => typeof value === "string");
}

/** Most types by far are one word. */
const keywords: ReadonlyMap<Type["kind"], readonly Part[]> = new Map(
  (["unknown", "never", "null", "boolean", "string", "number"] as const).map((kind) => [
    kind,
    [keyword(kind)],
  ]),
);

export function keyword(text: string): Part {
  return { identity: text, print: () => code`${text}`, shape: "other" };
}
