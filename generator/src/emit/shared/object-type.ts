import type { Doc, ObjectType, Type } from "../../ir/type.ts";
import { type Code, code, join } from "./code.ts";
import { type DocText, docComment } from "./doc-comment.ts";
import { indexSignatures } from "./index-signature.ts";
import { propertyKey } from "./literal.ts";
import { endless, fits, isEndless, type Room, roomAt } from "./room.ts";
import { noTags, type Part, printUnion, spaced, type TypeContext } from "./type-expression.ts";
import { keyword, unionParts } from "./union-parts.ts";

/** One property of an interface or a type literal. */
export interface Member {
  readonly name: string;
  readonly type: Type;
  readonly isOptional: boolean;
  readonly doc: Doc;
  readonly default: unknown;
}

/** An object as a type literal: on one line where nothing is documented and it fits. */
export function objectType(type: ObjectType, context: TypeContext, room: Room): Code {
  const lines = linesOf(type, context);
  if (lines.length === 0) return code`Record<string, never>`;
  if (!lines.some(isDocumented)) {
    const flat = code`{ ${join(
      lines.map((line) => printLine(line, endless)),
      "; ",
    )} }`;
    if (fits(flat, room)) return flat;
  }
  // Only measured: whatever it is, it does not fit.
  if (isEndless(room)) return code`{${"\n"}}`;
  return code`
    {
      ${printLines(lines, room.indent + 2)}
    }
  `;
}

/** The members of an object, one a line, for an interface; `undefined` when it has none. */
export function objectBody(type: ObjectType, context: TypeContext, indent: number): Code | undefined {
  const lines = linesOf(type, context);
  return lines.length === 0 ? undefined : printLines(lines, indent);
}

/** Members one a line, each under its comment. */
export function membersBody(members: readonly Member[], context: TypeContext, indent: number): Code {
  return printLines(
    members.map((member) => memberLine(member, context)),
    indent,
  );
}

/** What stands on one line of an object type, or on a few. */
interface Line {
  readonly key: string;
  readonly parts: readonly Part[];
  readonly doc: DocText;
}

function linesOf(type: ObjectType, context: TypeContext): readonly Line[] {
  const members = membersOf(type, context);
  const signatures = indexSignatures(type, members, context);
  return [
    ...members.map((member) => memberLine(member, context)),
    ...signatures.map(({ key, parts }): Line => ({ key: `[key: ${key}]`, parts, doc: {} })),
  ];
}

/** Properties seen in the context's direction, then those that only `required` names. */
function membersOf(type: ObjectType, context: TypeContext): readonly Member[] {
  const hidden = context.direction === "in" ? "read" : "write";
  const listed = type.properties.filter((property) => property.access !== hidden);
  return [
    ...listed.map((property) => ({ ...property, isOptional: !property.isRequired })),
    ...type.requiredOthers.map((name) => ({
      name,
      type: typeof type.additional === "string" ? ({ kind: "unknown" } as const) : type.additional,
      isOptional: false,
      default: undefined,
      doc: { description: undefined, isDeprecated: false, examples: [] },
    })),
  ];
}

function memberLine(member: Member, context: TypeContext): Line {
  const key = `${propertyKey(member.name)}${member.isOptional ? "?" : ""}`;
  return { key, parts: memberParts(member, context), doc: { ...member.doc, default: member.default } };
}

/** In what a client writes, leaving out and passing `undefined` are the same. */
export function memberParts(member: Member, context: TypeContext): readonly Part[] {
  const inner = { ...context, tags: noTags, isTag: context.tags.has(member.name) };
  const parts = unionParts(member.type, inner);
  const takesUndefined = member.isOptional && context.view === "client" && context.direction === "in";
  return takesUndefined && !isUnknown(parts) ? [...parts, keyword("undefined")] : parts;
}

function isUnknown(parts: readonly Part[]): boolean {
  return parts.length === 1 && parts[0]?.identity === "unknown";
}

function isDocumented({ doc }: Line): boolean {
  return Boolean(doc.description?.trim()) || doc.isDeprecated === true || doc.default !== undefined;
}

function printLine({ key, parts }: Line, room: Room): Code {
  return spaced(`${key}:`, printUnion(parts, { ...room, before: room.before + key.length + 2 }));
}

function printLines(lines: readonly Line[], indent: number): Code {
  const printed = lines.map((line) => {
    const comment = isDocumented(line) ? docComment(line.doc, indent) : undefined;
    return join([comment, code`${printLine(line, roomAt(indent))};`], "\n");
  });
  return join(printed, "\n");
}
