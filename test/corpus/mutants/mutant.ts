import type { JsonObject } from "../../support/json-tree.ts";
import type { Random } from "../../support/random.ts";

/** A document with some things changed; the given one is changed in place. */
export function mutant(document: JsonObject, random: Random): JsonObject {
  for (let changes = 1 + random.below(4); changes > 0; changes -= 1) {
    const places = placesOf(document);
    const schemas = places.filter(isSchema);
    const isInSchema = random.chance(0.7) && schemas.length > 0;
    // Changes near the root mostly break everything at once.
    const deep = places.filter(({ depth }) => depth > 3 || random.chance(0.02));
    const among = isInSchema ? schemas : deep;
    const place = among[random.below(among.length)];
    if (place === undefined) break;
    if (isInSchema) place.owner[place.key] = changedSchema(place, places, random);
    else changeAny(place, places, random);
  }
  return document;
}

/** A member of an object or item of an array. */
interface MutablePlace {
  readonly owner: { [key: string]: unknown };
  readonly key: string;
  readonly depth: number;
}

function placesOf(value: unknown, depth = 1, found: MutablePlace[] = []): MutablePlace[] {
  if (!isOwner(value)) return found;
  for (const key of Object.keys(value)) {
    found.push({ owner: value, key, depth });
    placesOf(value[key], depth + 1, found);
  }
  return found;
}

/** Arrays too: their keys are indices. */
function isOwner(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function valueAt({ owner, key }: MutablePlace): unknown {
  return owner[key];
}

function isSchema(place: MutablePlace): boolean {
  const value = valueAt(place);
  return isOwner(value) && ["type", "$ref", "allOf", "oneOf", "anyOf", "enum"].some((key) => key in value);
}

function changeAny(place: MutablePlace, places: readonly MutablePlace[], random: Random): void {
  const { owner, key } = place;
  const kind = random.below(5);
  if (kind === 0) removeAt(place);
  else if (kind === 1) owner[key] = structuredClone(random.pick(values));
  else if (kind === 2) owner[key] = copyOfAny(places, random);
  else if (kind === 3 && !Array.isArray(owner)) {
    const moved = owner[key];
    removeAt(place);
    owner[random.pick(names)] = moved;
  } else if (!Array.isArray(owner)) owner[random.pick(names)] = copyOfAny(places, random);
}

function removeAt({ owner, key }: MutablePlace): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
}

function copyOfAny(places: readonly MutablePlace[], random: Random): unknown {
  const place = places[random.below(places.length)];
  const copy = place && valueAt(place);
  return (JSON.stringify(copy)?.length ?? 0) < 20_000 ? structuredClone(copy) : {};
}

/** Schemas keep being schemas, so that what is made of them is looked at. */
function changedSchema(place: MutablePlace, places: readonly MutablePlace[], random: Random): unknown {
  const schema = valueAt(place);
  const others = places.filter(isSchema);
  const other = () => {
    const at = others[random.below(others.length)];
    const copy = at && valueAt(at);
    return (JSON.stringify(copy)?.length ?? 0) < 5_000 ? structuredClone(copy) : { type: "object" };
  };
  const extra = () => structuredClone(random.pick(keywords));
  switch (random.below(9)) {
    case 0:
      return { allOf: [schema, other()] };
    case 1:
      return { oneOf: [schema, other(), extra()] };
    case 2:
      return { anyOf: [other(), schema, { type: "null" }] };
    case 3:
      return other();
    case 4:
      return { type: "array", items: schema };
    case 5:
      return { type: "object", additionalProperties: schema };
    case 6:
      return { type: "array", prefixItems: [schema, other()], items: random.chance(0.5) ? false : other() };
    default:
      return isOwner(schema) ? { ...schema, ...extra() } : extra();
  }
}

const keywords = [
  { nullable: true },
  { type: ["string", "null", "integer"] },
  { type: "string" },
  { type: "object" },
  { type: "array" },
  { enum: ["a", "A", null, 1, true, "*/", "\u2028", "\u0000"] },
  { const: null },
  { const: { a: 1 } },
  { enum: [] },
  { readOnly: true },
  { writeOnly: true },
  { additionalProperties: false },
  { additionalProperties: { type: "string" }, patternProperties: { "^x-": { type: "integer" } } },
  { required: ["id", "__proto__", "constructor", "a b", ""] },
  { properties: { __type: { type: "string" }, "": {}, constructor: {} } },
  { minimum: 5, maximum: 1 },
  { pattern: "(?<a>[" },
  { format: "binary" },
  { default: "*/" },
  { discriminator: { propertyName: "type" } },
  { $ref: "#/components/schemas/none" },
  { not: {} },
  { items: false },
  { minItems: 3, maxItems: 2, uniqueItems: true },
  { example: { "*/": "${x}`" } },
  { description: "ends */ here ` ${x} \u2028 \r\n @param {string}" },
  {},
] as const satisfies readonly JsonObject[];

const values = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  "",
  "x",
  "*/ `${x}`",
  "😀",
  [],
  {},
  [null],
  { $ref: "#" },
  { $ref: "#/paths" },
  { $ref: "#/components/schemas" },
  { $ref: 1 },
  [[[]]],
] as const;

const names = [
  "x",
  "",
  "__proto__",
  "constructor",
  "toString",
  "then",
  "a b",
  "a-b",
  "/",
  "/{x}",
  "/a/{x}/{x}",
  "{",
  "😀",
  "delete",
  "200",
  "default",
  "$ref",
  "get",
  "type",
  "length",
  "*/*",
  "application/json",
  "text/event-stream",
  "multipart/form-data",
  "nullable",
  "x-heldsway",
  "\u0000",
] as const;
