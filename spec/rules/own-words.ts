import { type Document, entriesOf, isReference } from "./document.ts";
import { examplesOf } from "./examples-of.ts";
import { operationsOf } from "./operation-rule.ts";
import type { Context, Location, Rule } from "./rule.ts";
import { likeness, wordsOf } from "./words.ts";

/** From here on two texts differ in a noun or two. */
const same = 0.74;

/** Shorter texts leave too little to tell. */
const leastWords = 5;

/**
 * The texts of operations, their replies, parameters and problems, and of schemas, say what is their own: none is
 * another's with the noun changed. What really is the same is written once, as a component. Problems may repeat
 * each other word by word, for a server answers the same cause alike; schemas too, as what is sent and what is read.
 */
export const ownWords: Rule = () => ({
  Root(document, context) {
    for (const { texts, mayRepeat } of textsOf(document, context)) {
      for (const [index, text] of texts.entries()) {
        const other = texts.slice(0, index).find(({ words }) => likeness(words, text.words) >= same);
        if (!other || (mayRepeat && other.words.join(" ") === text.words.join(" "))) continue;
        const message = `says what ${other.at.pointer} says, but for a noun; tell what is its own, or share it`;
        context.report({ message, location: text.at });
      }
    }
  },
});

interface Text {
  readonly words: readonly string[];
  readonly at: Location;
}

interface Texts {
  readonly texts: readonly Text[];
  readonly mayRepeat: boolean;
}

/** Texts that are held against one another; one reached over several ways once. */
function textsOf(document: Document, context: Context): Texts[] {
  const operations = new Map<string, Text>();
  const replies = new Map<string, Text>();
  const parameters = new Map<string, Text>();
  const problems = new Map<string, Text>();
  const schemas = new Map<string, Text>();

  function add(to: Map<string, Text>, text: unknown, at: Location) {
    if (typeof text !== "string") return;
    const words = wordsOf(text);
    if (words.length >= leastWords) to.set(at.pointer, { words, at });
  }

  for (const visit of operationsOf(document, "paths", context)) {
    add(operations, visit.operation.description, visit.at.child(["description"]));
    for (const { node, at } of visit.parameters) add(parameters, node.description, at.child(["description"]));
    for (const { node, at } of visit.responses) {
      add(replies, node.description, at.child(["description"]));
      for (const [type, media] of entriesOf(node.content)) {
        for (const example of examplesOf({ node: media, at: at.child(["content", type]) }, context)) {
          add(problems, detailOf(example.node), example.at.child(["detail"]));
        }
      }
    }
  }
  for (const [name, schema] of entriesOf(document.components?.schemas)) {
    const at = context.location.child(["components", "schemas", name, "description"]);
    if (!isReference(schema)) add(schemas, schema.description, at);
  }
  return [
    ...[operations, replies, parameters].map((texts) => ({ texts: [...texts.values()], mayRepeat: false })),
    ...[problems, schemas].map((texts) => ({ texts: [...texts.values()], mayRepeat: true })),
  ];
}

function detailOf(example: unknown): unknown {
  return typeof example === "object" && example !== null && "detail" in example ? example.detail : undefined;
}
