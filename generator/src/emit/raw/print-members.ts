import type { Expression, Node, TypeElement, TypeNode } from "typescript";
import { ts } from "./openapi-typescript-parts.ts";
import { printComment } from "./print-comment.ts";
import { quote } from "./quote.ts";

/** How much further right stands what is inside. */
export const step = "    ";

/**
 * Members of an interface or of a type in braces, a line or more each: the bytes that TypeScript's own printer makes of
 * them, in less time.
 * @throws {Error} at a type that openapi-typescript does not make with our options
 */
export function printMembers(members: readonly TypeElement[], indent: string): string {
  return members.map((member) => printMember(member, indent)).join("");
}

function printMember(member: TypeElement, indent: string): string {
  const comments = (ts.getSyntheticLeadingComments(member) ?? [])
    .map(({ text }) => `${indent}${printComment(`/*${text}*/`, indent.length)}\n`)
    .join("");
  if (ts.isPropertySignature(member)) {
    const modifiers = (member.modifiers ?? []).map(({ kind }) => `${keyword(kind)} `).join("");
    const name = `${printName(member.name)}${member.questionToken ? "?" : ""}`;
    return `${comments}${indent}${modifiers}${name}: ${printType(member.type, indent)};\n`;
  }
  if (ts.isIndexSignatureDeclaration(member)) {
    const keys = member.parameters.map(({ name, type }) => `${printName(name)}: ${printType(type, indent)}`);
    return `${comments}${indent}[${keys.join(", ")}]: ${printType(member.type, indent)};\n`;
  }
  return fail(member);
}

/** Tried in the order of how many there are. */
function printType(type: TypeNode | undefined, indent: string): string {
  if (type === undefined) throw new Error("a member without a type");
  const all = (types: readonly TypeNode[]) => types.map((each) => printType(each, indent));
  if (ts.isIndexedAccessTypeNode(type))
    return `${printType(type.objectType, indent)}[${printType(type.indexType, indent)}]`;
  if (ts.isLiteralTypeNode(type)) return printLiteral(type.literal);
  if (ts.isTypeReferenceNode(type)) {
    const given = type.typeArguments ? `<${all(type.typeArguments).join(", ")}>` : "";
    return `${printName(type.typeName)}${given}`;
  }
  if (ts.isTypeLiteralNode(type)) {
    const members = printMembers(type.members, indent + step);
    return members === "" ? "{}" : `{\n${members}${indent}}`;
  }
  if (ts.isUnionTypeNode(type)) return all(type.types).join(" | ");
  if (ts.isIntersectionTypeNode(type)) return all(type.types).join(" & ");
  if (ts.isArrayTypeNode(type)) return `${printType(type.elementType, indent)}[]`;
  if (ts.isParenthesizedTypeNode(type)) return `(${printType(type.type, indent)})`;
  if (ts.isTupleTypeNode(type)) return printTuple(type.elements, indent);
  // An enum's value is put where a type is expected, as if it were a name.
  if (ts.isIdentifier(type)) return ts.idText(type);
  return keyword(type.kind) ?? fail(type);
}

function printTuple(elements: readonly TypeNode[], indent: string): string {
  const inner = indent + step;
  return `[${elements.map((element) => `\n${inner}${printType(element, inner)}`).join(",")}\n${indent}]`;
}

function printLiteral(literal: Expression): string {
  if (ts.isStringLiteral(literal)) return quote(literal.text);
  if (ts.isNumericLiteral(literal)) return literal.text;
  if (ts.isPrefixUnaryExpression(literal))
    return `${keyword(literal.operator)}${printLiteral(literal.operand)}`;
  return keyword(literal.kind) ?? fail(literal);
}

function printName(name: Node): string {
  if (ts.isIdentifier(name)) return ts.idText(name);
  if (ts.isStringLiteral(name)) return quote(name.text);
  if (ts.isNumericLiteral(name)) return name.text;
  return fail(name);
}

function keyword(kind: Node["kind"]): string | undefined {
  return ts.tokenToString(kind);
}

function fail({ kind }: Node): never {
  throw new Error(`openapi-typescript made a ${ts.SyntaxKind[kind]}, which cannot be printed`);
}
