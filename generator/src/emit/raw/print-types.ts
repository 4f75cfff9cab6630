import type { OpenAPI3 } from "openapi-typescript";
import type { TypeElement } from "typescript";
import { Footer } from "./footer.ts";
import { type Context, contextOf, transformSchema, ts } from "./openapi-typescript-parts.ts";
import { printInterface } from "./print-interface.ts";
import { printMembers, step } from "./print-members.ts";

/**
 * Types of a document in one piece. Runs the parts of openapi-typescript that turn a document into types, without
 * those that read, lint and bundle it: the bytes are the same, in a fifth of the time. Paths and components are turned
 * into types one by one, and printed before the next: syntax trees take ten times the room of their text.
 */
export function printTypes(document: OpenAPI3): string {
  const footer = new Footer();
  const context = contextOf(document, footer.nodes);
  const membersOf: MembersOf = (root, part) => {
    const members = transformMembers(root, part, context);
    footer.settle();
    return members;
  };
  const { paths, webhooks, components, $defs } = document;
  return [
    printInterface("paths", printEach("paths", paths, membersOf)),
    printInterface("webhooks", printEach("webhooks", webhooks, membersOf)),
    printInterface("components", printComponents(components, membersOf)),
    printInterface("$defs", [printMembers(membersOf("$defs", $defs), step)]),
    footer.print(),
  ].join("");
}

/** What openapi-typescript makes of a part that stands at the root of a document. */
type MembersOf = (root: string, part: unknown) => readonly TypeElement[];

function transformMembers(root: string, part: unknown, context: Context): readonly TypeElement[] {
  for (const node of transformSchema({ [root]: part }, context))
    if (ts.isInterfaceDeclaration(node) && node.name.text === root) return node.members;
  return [];
}

function* printEach(root: string, entries: object | undefined, membersOf: MembersOf): Iterable<string> {
  for (const [name, entry] of Object.entries(entries ?? {}))
    yield printMembers(membersOf(root, { [name]: entry }), step);
}

function* printComponents(components: object | undefined, membersOf: MembersOf): Iterable<string> {
  if (!components) return;
  const given = new Map<string, object>(Object.entries(components));
  // Which sections there are, and in what order, can be seen from no components at all.
  for (const section of membersOf("components", {})) {
    const name = nameOf(section);
    const entries = Object.entries(given.get(name) ?? {});
    if (entries.length > 0) yield `${step}${name}: {\n`;
    else yield printMembers([section], step);
    for (const [key, entry] of entries)
      yield printMembers(sectionOf(name, membersOf("components", { [name]: { [key]: entry } })), step + step);
    if (entries.length > 0) yield `${step}};\n`;
  }
}

function sectionOf(name: string, sections: readonly TypeElement[]): readonly TypeElement[] {
  const section = sections.find((each) => nameOf(each) === name);
  return section && ts.isPropertySignature(section) && section.type && ts.isTypeLiteralNode(section.type)
    ? section.type.members
    : [];
}

function nameOf({ name }: TypeElement): string {
  return name && ts.isIdentifier(name) ? name.text : "";
}
