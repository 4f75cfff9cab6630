import {
  child,
  type Document,
  descend,
  entries,
  isObject,
  items,
  keyOf,
  type Node,
  rootOf,
} from "../../load/document.ts";
import { resolveReference } from "../../load/reference.ts";

/**
 * A base with a `discriminator` and the schemas that extend it by `allOf`. OpenAPI, section 4.8.24.1: any of them
 * may stand where the base is named.
 */
export interface Family {
  readonly base: Node;
  /** In the order of the components' names; those that extend one of them included. */
  readonly members: readonly Node[];
}

/** The families of a document, by the base and by those who extend it. */
export interface Families {
  readonly ofBase: (node: Node) => Family | undefined;
  /** Whether `allOf` of a schema extends the base, and does not only say something more of a reference to it. */
  readonly extendsBase: (node: Node) => boolean;
}

/** Finds families among the schemas under `components.schemas`. */
export function findFamilies(document: Document): Families {
  const listed = entries(descend(rootOf(document.main), "components", "schemas"));
  const components = listed.map(([, node]) => definitionOf(document, node));
  const children = new Map<string, Node[]>();
  for (const component of components)
    for (const base of basesOf(document, component)) {
      const known = children.get(keyOf(base));
      if (known) known.push(component);
      else children.set(keyOf(base), [component]);
    }
  const families = new Map<string, Family>();
  for (const base of components)
    if (isDiscriminated(base) && children.has(keyOf(base)))
      families.set(keyOf(base), { base, members: membersOf(base, children) });
  const extending = new Set([...families.values()].flatMap(({ members }) => members.map(keyOf)));
  return {
    ofBase: (node) => families.get(keyOf(definitionOf(document, node))),
    extendsBase: (node) => extending.has(keyOf(node)),
  };
}

/** What stands at the end of references that say nothing themselves. */
function definitionOf(document: Document, node: Node): Node {
  let current = node;
  for (let steps = 0; steps < 20; steps += 1) {
    if (!isObject(current.value) || Object.keys(current.value).length !== 1) return current;
    const { $ref } = current.value;
    const target = typeof $ref === "string" ? resolveReference(document, current.file, $ref) : undefined;
    if (target === undefined) return current;
    current = target;
  }
  return current;
}

function isDiscriminated(node: Node): boolean {
  const discriminator = child(node, "discriminator");
  if (!isObject(discriminator?.value)) return false;
  return child(node, "oneOf") === undefined && child(node, "anyOf") === undefined;
}

/** What a schema extends: references in its `allOf`, where it says anything besides them. */
function basesOf(document: Document, node: Node): Node[] {
  const parts = items(child(node, "allOf"));
  const saysMore = parts.length > 1 || child(node, "properties") !== undefined;
  if (!saysMore) return [];
  return parts.map((part) => definitionOf(document, part)).filter((base, index) => base !== parts[index]);
}

/** Those who extend the base, and those who extend them; a family within the family stands for its own. */
function membersOf(
  base: Node,
  children: ReadonlyMap<string, readonly Node[]>,
  seen: Set<string> = new Set([keyOf(base)]),
): Node[] {
  return (children.get(keyOf(base)) ?? []).flatMap((member) => {
    if (seen.has(keyOf(member))) return [];
    seen.add(keyOf(member));
    return isDiscriminated(member) ? [member] : [member, ...membersOf(member, children, seen)];
  });
}
