import type { Schema, TupleType, Type } from "../../ir/type.ts";
import { type Code, code, hang, type ImportSymbol, join, type Piece, plainText } from "./code.ts";
import { objectType } from "./object-type.ts";
import { endless, fits, lineWidth, nested, type Room, roomAt } from "./room.ts";
import { unionParts } from "./union-parts.ts";

/** Whose code reads the types: `client` has open enums in what it reads, `server` sees the document as it is. */
export type View = "client" | "server";

/** Towards the server (`in`: parameters, request bodies) or from it (`out`: replies, webhooks). */
export type Direction = "in" | "out";

/** What printing a type needs to know besides the type. */
export interface TypeContext {
  readonly view: View;
  readonly direction: Direction;
  readonly schemas: ReadonlyMap<string, Schema>;
  /** The symbol a schema is mentioned by in the context's direction. */
  readonly symbolOf: (schema: Schema) => ImportSymbol;
  /** `Open<T>` of the client's runtime. */
  readonly open: ImportSymbol;
  /** Properties of the object at hand that tell the variants of a union apart: their enums stay closed. */
  readonly tags: ReadonlySet<string>;
  /** The type at hand is the value of such a property. */
  readonly isTag: boolean;
}

/** One operand of a union. */
export interface Part {
  /** Parts of one union with the same identity print the same. */
  readonly identity: unknown;
  readonly print: (room: Room) => Code;
  /** An intersection needs parentheses beside `|` and `[]`; a bracketed type opens its bracket on the line. */
  readonly shape: "bracketed" | "intersection" | "other";
}

/**
 * A type of the model as TypeScript. A union that does not fit starts with a line break, so put the
 * result behind its prefix with `spaced`.
 */
export function typeExpression(type: Type, context: TypeContext, room: Room = roomAt(0)): Code {
  return printUnion(unionParts(type, context), room);
}

/** Prefix and expression, with the space between them where they stay on one line. */
export function spaced(prefix: Piece, expression: Code): Code {
  return join([prefix, expression], plainText(expression).startsWith("\n") ? "" : " ");
}

export function printUnion(parts: readonly Part[], room: Room): Code {
  const [only] = parts;
  if (only && parts.length === 1) return only.print(room);
  const flat = join(parts.map(printOperand(endless)), " | ");
  if (fits(flat, room)) return flat;
  const hugged = hugBracket(parts, room);
  if (hugged) return hugged;
  const inner = nested(room, 2, 0);
  const print = printOperand(nested(inner, 0, 0));
  return join(
    parts.map((part) => code`${"\n  | "}${hang(print(part), 4)}`),
    "",
  );
}

function printOperand(room: Room): (part: Part) => Code {
  const inside = { ...room, before: room.before + 1, after: room.after + 1 };
  return (part) => (part.shape === "intersection" ? code`(${part.print(inside)})` : part.print(room));
}

/** References that do not fit go on lines of their own; object literals open beside their `&`. */
export function printIntersection(operands: readonly ((room: Room) => Code)[], room: Room): Code {
  const flat = join(
    operands.map((print) => print(endless)),
    " & ",
  );
  if (fits(flat, room)) return flat;
  const isObject = (piece: Code | undefined) => plainText(piece).startsWith("{");
  const pieces = operands.map((print) =>
    isObject(print(endless)) ? print({ ...room, before: lineWidth }) : print(nested(room)),
  );
  return pieces.reduce((left, piece, index) => {
    const isBeside = isObject(piece) || isObject(pieces[index - 1]);
    return join([left, piece], isBeside ? " & " : " &\n  ");
  });
}

/** `{ ... } | null` and `Open<...> | null` keep their bracket on the line. */
function hugBracket(parts: readonly Part[], room: Room): Code | undefined {
  if (parts.length !== 2) return undefined;
  const isHugged =
    parts.some(({ shape }) => shape === "bracketed") && parts.some(({ identity }) => identity === "null");
  return isHugged
    ? join(parts.map(printOperand({ ...room, after: room.after + " | null".length })), " | ")
    : undefined;
}

/** A variant that is no union. */
export function printVariant(type: Type, context: TypeContext, room: Room): Code {
  switch (type.kind) {
    case "array":
      return code`${operand(type.items, withoutTags(context), { ...room, after: room.after + 2 })}[]`;
    case "tuple":
      return printTuple(type, withoutTags(context), room);
    case "object":
      return objectType(type, context, room);
    case "intersection":
      return printIntersection(
        type.parts.map((part) => (at) => operand(part, context, at)),
        room,
      );
    case "ref":
      return code`${context.symbolOf(schemaOf(type.schema, context))}`;
    case "binary":
      return code`Blob`;
    default:
      return code`${type.kind}`;
  }
}

/** An expression that stands before `[]` or beside `&`. */
export function operand(type: Type, context: TypeContext, room: Room): Code {
  const parts = unionParts(type, context);
  if (parts.length === 1 && parts[0]?.shape !== "intersection") return printUnion(parts, room);
  const inner = printUnion(parts, { ...room, before: room.before + 1, after: room.after + 1 });
  return plainText(inner).startsWith("\n") ? code`(${inner}${"\n)"}` : code`(${inner})`;
}

export function schemaOf(name: string, context: Pick<TypeContext, "schemas">): Schema {
  const schema = context.schemas.get(name);
  if (!schema) throw new Error(`the model refers to a schema "${name}" it does not have`);
  return schema;
}

/** `[string, number?, ...boolean[]]`: what `minItems` does not ask for may be missing. */
function printTuple(type: TupleType, context: TypeContext, room: Room): Code {
  const most = type.maxItems ?? Number.POSITIVE_INFINITY;
  const items = type.items.slice(0, Math.min(type.items.length, most));
  const hasRest = type.rest.kind !== "never" && most > type.items.length;
  const elements = (at: Room) => [
    ...items.map((item, index) =>
      index < (type.minItems ?? 0) ? element(item, context, at) : code`${operand(item, context, at)}?`,
    ),
    ...(hasRest ? [code`...${operand(type.rest, context, at)}[]`] : []),
  ];
  const flat = code`[${join(elements(endless), ", ")}]`;
  if (fits(flat, room)) return flat;
  return code`${"[\n"}${elements(nested(room)).map((item) => code`  ${item},${"\n"}`)}]`;
}

/** A union takes parentheses in a tuple when it does not fit. */
function element(type: Type, context: TypeContext, room: Room): Code {
  const printed = typeExpression(type, context, room);
  return plainText(printed).startsWith("\n") ? operand(type, context, room) : printed;
}

/** What stands inside another type is not the tagged object itself. */
function withoutTags(context: TypeContext): TypeContext {
  return context.isTag || context.tags.size > 0 ? { ...context, tags: noTags, isTag: false } : context;
}

export const noTags: ReadonlySet<string> = new Set();
