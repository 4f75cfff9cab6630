import type { Report } from "../../diagnostics.ts";
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
import { componentsIn } from "../read.ts";

/**
 * A base and the schemas that extend it by `allOf`, any of which may stand where the base is named: for it has a
 * `discriminator` (OpenAPI, section 4.8.24.1), or lists them as variants of its own.
 */
export interface Family {
  readonly base: Node;
  /** In the order of the components' names; those that extend one of them included. */
  readonly members: readonly Node[];
  /** Where the base lists its variants; those that extend it mean what it says besides that list. */
  readonly listedBy: VariantKeyword | undefined;
  /** Whether the list holds none but those who extend the base, so that it says all. */
  readonly isListComplete: boolean;
}

export const variantKeywords = ["oneOf", "anyOf"] as const;
export type VariantKeyword = (typeof variantKeywords)[number];

/** The families of a document, by the base and by those who extend it. */
export interface Families {
  readonly ofBase: (node: Node) => Family | undefined;
  /** Whether `allOf` of a schema extends the base, and does not only say something more of a reference to it. */
  readonly extendsBase: (node: Node) => boolean;
}

/** Finds families among the schemas under `components.schemas` of all files. */
export function findFamilies(document: Document, report: Report): Families {
  const others = [...document.files.values()].filter((file) => file !== document.main);
  const components = [
    ...componentsIn(report, rootOf(document.main), "schemas"),
    ...others.flatMap((file) => entries(descend(rootOf(file), "components", "schemas"))),
  ].map(([, node]) => definitionOf(document, node));
  const candidates = new Map(
    components
      .flatMap((component) => [component, ...variantsOf(document, component)])
      .map((node) => [keyOf(node), node]),
  );
  const children = new Map<string, Node[]>();
  for (const candidate of candidates.values())
    for (const base of basesOf(document, candidate)) {
      const known = children.get(keyOf(base));
      if (known) known.push(candidate);
      else children.set(keyOf(base), [candidate]);
    }
  const families = new Map<string, Family>();
  for (const base of candidates.values()) {
    if (!children.has(keyOf(base))) continue;
    const listedBy = variantKeywords.find((keyword) => child(base, keyword) !== undefined);
    const members = membersOf(base, children);
    const variants = variantsOf(document, base);
    const isFamily = listedBy === undefined ? isDiscriminated(base) : hasAny(members, variants);
    const isListComplete = variants.every((variant) => hasAny(members, [variant]));
    if (isFamily && members.length > 0)
      families.set(keyOf(base), { base, members, listedBy, isListComplete });
  }
  const extending = new Set([...families.values()].flatMap(({ members }) => members.map(keyOf)));
  return {
    ofBase: (node) => families.get(keyOf(definitionOf(document, node))),
    extendsBase: (node) => extending.has(keyOf(node)),
  };
}

/** Where the variants of a schema are defined. */
function variantsOf(document: Document, node: Node): Node[] {
  return variantKeywords
    .flatMap((keyword) => items(child(node, keyword)))
    .map((variant) => definitionOf(document, variant));
}

function hasAny(nodes: readonly Node[], others: readonly Node[]): boolean {
  const keys = new Set(others.map(keyOf));
  return nodes.some((node) => keys.has(keyOf(node)));
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
  return isObject(child(node, "discriminator")?.value);
}

/** What a schema extends: references in its `allOf`, where it says anything besides them, or they name it. */
function basesOf(document: Document, node: Node): Node[] {
  const parts = items(child(node, "allOf"));
  const saysMore = parts.length > 1 || child(node, "properties") !== undefined;
  return parts
    .map((part) => definitionOf(document, part))
    .filter((base, index) => base !== parts[index] && (saysMore || hasAny([node], namedBy(document, base))));
}

/** Schemas that a base names as what it may be: its variants, and those in the mapping of its discriminator. */
function namedBy(document: Document, base: Node): Node[] {
  const mapping = entries(descend(base, "discriminator", "mapping")).flatMap(
    ([, { value, file }]) =>
      (typeof value === "string" ? resolveReference(document, file, value) : undefined) ?? [],
  );
  return [...variantsOf(document, base), ...mapping];
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
