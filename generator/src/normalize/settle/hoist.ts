import type { Doc, Type } from "../../ir/type.ts";
import { noDoc } from "../doc.ts";
import { pascalCase } from "../names/case.ts";
import type { UniqueNames } from "../names/unique-names.ts";
import { mapParts, ruleStep } from "./map-type.ts";

/** An inline schema that got a name. */
export interface HoistedSchema {
  readonly name: string;
  readonly pointer: string;
  readonly type: Type;
  readonly doc: Doc;
}

/** Objects inside one another that one declaration may spell out. */
export const deepestInline = 2;

/** Where a type stands, for the name it may get. */
export interface Spot {
  readonly name: string;
  readonly pointer: string;
  /** Identity in the names lock: as the pointer, from the schema or operation it stands in. */
  readonly place: string;
  /** Objects around it in the same declaration. */
  readonly depth: number;
  readonly doc: Doc;
}

/**
 * Gives names to inline objects that stand too deep to be read, and to inline variants that a discriminator
 * tells apart. Adds them to the list.
 */
export function hoist(type: Type, spot: Spot, names: UniqueNames, hoisted: HoistedSchema[]): Type {
  if (type.kind === "object" && type.properties.length > 0 && spot.depth >= deepestInline)
    return hoistOne(type, spot, names, hoisted);
  if (type.kind === "union" && type.discriminator !== undefined) {
    const { property } = type.discriminator;
    const variants = type.variants.map((variant, index) => {
      const name = `${spot.name}${variantName(variant, property, index)}`;
      const at = { ...spot, name, ...below(spot, `oneOf/${index}`) };
      return variant.kind === "object"
        ? hoistOne(variant, at, names, hoisted)
        : hoist(variant, at, names, hoisted);
    });
    return { ...type, variants };
  }
  const isObject = type.kind === "object";
  const docs = new Map(isObject ? type.properties.map(({ name, doc }) => [`properties/${name}`, doc]) : []);
  return mapParts(type, (part, step) => {
    if (step.startsWith(ruleStep)) return part;
    const at: Spot = {
      name: `${spot.name}${nameOfStep(step)}`,
      ...below(spot, step),
      depth: spot.depth + (isObject ? 1 : 0),
      doc: docs.get(step) ?? noDoc,
    };
    return hoist(part, at, names, hoisted);
  });
}

function below({ pointer, place }: Spot, step: string): Pick<Spot, "pointer" | "place"> {
  return { pointer: `${pointer}/${step}`, place: `${place}/${step}` };
}

function hoistOne(type: Type, spot: Spot, names: UniqueNames, hoisted: HoistedSchema[]): Type {
  const name = names.claimFor(`schema ${spot.place}`, [spot.name]);
  const inside = hoist(type, { ...spot, name, depth: 0 }, names, hoisted);
  const doc = { ...noDoc, description: spot.doc.description };
  hoisted.push({ name, pointer: spot.pointer, type: inside, doc });
  return { kind: "ref", schema: name };
}

function nameOfStep(step: string): string {
  const [keyword = "", key = ""] = step.split(/\/(.*)/s);
  switch (keyword) {
    case "properties":
      return pascalCase(key);
    case "items":
      return "Item";
    case "prefixItems":
      return `Item${Number(key) + 1}`;
    case "additionalProperties":
    case "patternProperties":
      return "Value";
    default:
      return key === "0" ? "" : `Variant${Number(key) + 1}`;
  }
}

function variantName(variant: Type, property: string, index: number): string {
  const tag =
    variant.kind === "object" ? variant.properties.find(({ name }) => name === property)?.type : undefined;
  return tag?.kind === "literal" ? pascalCase(String(tag.value)) : `Variant${index + 1}`;
}
