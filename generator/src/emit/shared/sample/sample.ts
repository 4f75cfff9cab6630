import type { ArrayType, NumberType, ObjectType, Schema, Type, UnionType } from "../../../ir/type.ts";
import type { Direction } from "../type-expression.ts";
import { type Accepts, acceptsOf } from "./check-of.ts";
import { branchesOf, ruleVariations } from "./rule-variations.ts";
import { sampleText } from "./sample-text.ts";
import { pick, seedOf } from "./seed.ts";

/** Makes values for the types of one document. */
export interface Sampler {
  readonly accepts: Accepts;
  /**
   * A valid value for a type: examples first, then `default`, `const` and `enum`, then one made from the
   * constraints. Seeded by the pointer, so an edit elsewhere in the document does not change it.
   * `undefined` where none was found.
   */
  sample(type: Type, pointer: string, wish: SampleWish): unknown;
}

/** Which value is made. */
export interface SampleWish {
  /** `out`: what the server could send. */
  readonly direction: Direction;
  /** Properties besides the required ones. Default: `all`. */
  readonly optional?: "all" | "none";
}

/** A sampler of the named schemas of one document. */
export function samplerOf(schemas: ReadonlyMap<string, Schema>): Sampler {
  const accepts = acceptsOf(schemas);
  return {
    accepts,
    sample(type, pointer, { direction, optional = "all" }) {
      const place = { pointer, index: 0, schemas, around: [], direction, optional, accepts };
      const value = sample(type, { ...place, budget: { left: mostProperties } });
      return value === absent ? undefined : value;
    },
  };
}

/** Stands for "no value": a property is left out, a list stays empty. */
const absent = Symbol("absent");
type Sample = unknown | typeof absent;

interface Place {
  /** Properties that may still be made besides the required ones; one for the whole sample. */
  readonly budget: { left: number };
  /** Where the type stands in the document; the seed of what is made there. */
  readonly pointer: string;
  readonly index: number;
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Names of the schemas around, so that a cycle ends. */
  readonly around: readonly string[];
  readonly direction: Direction;
  readonly optional: "all" | "none";
  readonly accepts: Accepts;
}

function sample(type: Type, place: Place): Sample {
  switch (type.kind) {
    case "unknown":
      return {};
    case "never":
      return absent;
    case "null":
      return null;
    case "boolean":
      return seedOf(place.pointer, place.index) % 2 === 0;
    case "binary":
      return "bytes";
    case "string":
      if ((type.minLength ?? 0) > longestText) return absent;
      return sampleText(type, place.pointer, place.index);
    case "number":
      return sampleNumber(type, place);
    case "literal":
      return type.value;
    case "enum": {
      const [first, ...others] = type.values;
      return first === undefined ? absent : pick([first, ...others], seedOf(place.pointer, place.index));
    }
    case "array":
      return sampleArray(type, place);
    case "tuple":
      return type.items.map((item, index) => present(sample(item, step(place, `prefixItems/${index}`))));
    case "object":
      return sampleObject(type, place);
    case "union":
      return sampleUnion(type, place);
    case "intersection":
      return sampleIntersection(type, place);
    case "ref":
      return sampleReference(type.schema, place);
  }
}

function sampleReference(name: string, place: Place): Sample {
  const schema = place.schemas.get(name);
  if (schema === undefined || place.around.includes(name)) return absent;
  const example = schema.doc.examples.find((value) => place.accepts(value, schema.type, place.direction));
  if (example !== undefined) return example;
  return sample(schema.type, { ...place, pointer: schema.pointer, around: [...place.around, name] });
}

/** One of the hundred multiples of the unit nearest to zero that the bounds allow. */
function sampleNumber(type: NumberType, place: Place): number {
  const {
    minimum = -Infinity,
    exclusiveMinimum = -Infinity,
    maximum = Infinity,
    exclusiveMaximum = Infinity,
  } = type;
  const span = Math.min(maximum, exclusiveMaximum) - Math.max(minimum, exclusiveMinimum);
  const unit = type.multipleOf ?? (type.isInteger ? 1 : Math.min(0.01, span / 10));
  const lowest = Math.max(Math.ceil(round(minimum / unit)), Math.floor(round(exclusiveMinimum / unit)) + 1);
  const highest = Math.min(Math.floor(round(maximum / unit)), Math.ceil(round(exclusiveMaximum / unit)) - 1);
  const low = Math.max(lowest, Math.min(0, highest - 99));
  const high = Math.min(highest, low + 99);
  return round((low + (seedOf(place.pointer, place.index) % Math.max(1, high - low + 1))) * unit);
}

/** Keeps binary fractions out of the printed number. */
function round(value: number): number {
  return Number(value.toFixed(9));
}

function sampleArray(type: ArrayType, place: Place): Sample {
  const wanted = Math.max(type.minItems ?? 0, Math.min(1, type.maxItems ?? 1));
  if (wanted > mostProperties) return absent;
  const items: unknown[] = [];
  const seen = new Set<string>();
  for (let index = 0; items.length < wanted && index < wanted + 50; index += 1) {
    const item = sample(type.items, step(place, "items", index));
    if (item === absent) break;
    const text = JSON.stringify(item);
    if (type.isUnique && seen.has(text)) continue;
    seen.add(text);
    items.push(item);
  }
  return items.length < (type.minItems ?? 0) ? absent : items;
}

/** Characters; a document that wants more gets no example. */
const longestText = 10_000;

/** Properties of one sample: where every schema leads to every other, depth alone sets no bound. */
const mostProperties = 1_000;

/** Named schemas within one another below which only what is required is made: chains of them grow without end. */
const deepest = 8;

function sampleObject(type: ObjectType, place: Place): Sample {
  const value = sampleMembers(type, place);
  if (type.rules === undefined || !isObject(value)) return value;
  const isFine = (each: unknown) => place.accepts(each, type, place.direction);
  if (isFine(value)) return value;
  const additions = branchesOf(type.rules)
    .map((branch) => sample(branch, step(place, "rule")))
    .filter(isObject);
  const optional = type.properties.filter(({ isRequired }) => !isRequired).map(({ name }) => name);
  const full = sampleMembers(type, { ...place, optional: "all" });
  for (const base of [value, full].filter(isObject))
    for (const variation of ruleVariations(base, optional, additions))
      if (isFine(variation)) return variation;
  return value;
}

function sampleMembers(type: ObjectType, place: Place): Sample {
  const entries: [name: string, value: unknown][] = [];
  for (const property of type.properties) {
    if (property.access === (place.direction === "in" ? "read" : "write")) continue;
    const isEnough = place.around.length > deepest || place.budget.left <= 0;
    if ((place.optional === "none" || isEnough) && !property.isRequired) continue;
    place.budget.left -= 1;
    const given = [...property.doc.examples, property.default].find((value) => {
      return value !== undefined && place.accepts(value, property.type, place.direction);
    });
    const at = step(place, `properties/${escapeStep(property.name)}`);
    const value = given === undefined ? sample(property.type, at) : given;
    if (value !== absent) entries.push([property.name, value]);
    else if (property.isRequired) return absent;
  }
  const others = typeof type.additional === "string" ? undefined : type.additional;
  const another = (name: string) =>
    others === undefined ? name : sample(others, step(place, `additionalProperties/${name}`));
  for (const name of type.requiredOthers) entries.push([name, present(another(name))]);
  if ((type.minProperties ?? 0) > mostProperties) return absent;
  const wanted = Math.max(type.minProperties ?? 0, others !== undefined && entries.length === 0 ? 1 : 0);
  for (let count = 1; entries.length < wanted; count += 1) {
    const value = another(`key${count}`);
    if (value === absent) break;
    entries.push([`key${count}`, value]);
  }
  if (entries.length < (type.minProperties ?? 0)) return absent;
  return Object.fromEntries(entries);
}

function sampleUnion(type: UnionType, place: Place): Sample {
  const variants = [
    ...type.variants.filter((variant) => variant.kind !== "null"),
    ...type.variants.filter((variant) => variant.kind === "null"),
  ];
  let first: Sample = absent;
  // Of `oneOf` no other variant may fit as well, and with less in it fewer do.
  for (const optional of place.optional === "all" ? (["all", "none"] as const) : (["none"] as const)) {
    for (const [index, variant] of variants.entries()) {
      const value = sample(variant, { ...step(place, `oneOf/${index}`), optional });
      if (value === absent) continue;
      const tagged = withTag(value, variant, type);
      if (place.accepts(tagged, type, place.direction)) return tagged;
      if (first === absent) first = tagged;
    }
  }
  return first;
}

/** The discriminator of the chosen variant, which its own schema may leave open. */
function withTag(value: unknown, variant: Type, type: UnionType): unknown {
  const { discriminator } = type;
  if (discriminator === undefined || variant.kind !== "ref" || !isObject(value)) return value;
  const tag = discriminator.mapping.find(([, schema]) => schema === variant.schema)?.[0];
  return tag === undefined ? value : { ...value, [discriminator.property]: tag };
}

function sampleIntersection(type: Type & { readonly kind: "intersection" }, place: Place): Sample {
  const { parts } = type;
  const values = parts.map((part, index) => sample(part, step(place, `allOf/${index}`)));
  if (values.includes(absent)) return absent;
  const objects = values.filter(isObject);
  // What one part leaves open another may fix, so either may have the last word.
  const candidates =
    objects.length === values.length
      ? [Object.assign({}, ...objects), Object.assign({}, ...objects.toReversed())]
      : values;
  return candidates.find((value) => place.accepts(value, type, place.direction)) ?? candidates[0];
}

function step(place: Place, name: string, index = 0): Place {
  return { ...place, pointer: `${place.pointer}/${name}`, index: place.index + index };
}

function present(value: Sample): unknown {
  return value === absent ? null : value;
}

function escapeStep(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
