import { dereference, type JsonObject, listOf, objectOf } from "../support/json-tree.ts";
import type { Random } from "../support/random.ts";

/** A value near a schema: often valid, seldom far from it. */
export function valueNear(document: JsonObject, schema: unknown, random: Random, depth = 0): unknown {
  const found = objectOf(dereference(document, schema, "").value);
  if (depth > 7) return random.pick([null, {}, [], "x"]);
  const near = (part: unknown) => valueNear(document, part, random, depth + 1);
  if (found.nullable === true && random.chance(0.15)) return null;
  if (found.const !== undefined) return found.const;
  if (Array.isArray(found.enum)) return pickOf(found.enum, random);
  const union = listOf(found.oneOf ?? found.anyOf);
  if (union.length > 0) return merged(near(pickOf(union, random)), objectFrom(found, near, random));
  if (Array.isArray(found.allOf))
    return found.allOf.map(near).reduce((sum, part) => merged(sum, part), objectFrom(found, near, random));
  const type = Array.isArray(found.type) ? pickOf(found.type, random) : found.type;
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return random.chance(0.5);
    case "integer":
    case "number":
      return numberFrom(found, random) + (type === "number" && random.chance(0.2) ? 0.5 : 0);
    case "string":
      return textFrom(found, random);
    case "array":
      return arrayFrom(found, near, random);
    default:
      return objectFrom(found, near, random) ?? random.pick(strays);
  }
}

const strays = [
  null,
  true,
  0,
  -1,
  1.5,
  "",
  "x",
  "2026-01-01",
  [],
  {},
  [null],
  { a: 1 },
  "x".repeat(300),
] as const;

function pickOf(values: readonly unknown[], random: Random): unknown {
  return values[random.below(values.length)];
}

function merged(first: unknown, second: unknown): unknown {
  const isBoth = [first, second].every(
    (one) => typeof one === "object" && one !== null && !Array.isArray(one),
  );
  return isBoth ? { ...objectOf(first), ...objectOf(second) } : (first ?? second);
}

function numberFrom(schema: JsonObject, random: Random): number {
  const step = typeof schema.multipleOf === "number" ? schema.multipleOf : 1;
  const minimum = typeof schema.minimum === "number" ? schema.minimum : 0;
  const maximum = typeof schema.maximum === "number" ? schema.maximum : minimum + 10;
  return random.pick([minimum, maximum, minimum + step, minimum + step * random.below(5), minimum - 1]);
}

const texts: { readonly [format: string]: string } = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  email: "a@example.com",
  uuid: "7f2c1f0e-5b1a-4c3d-8e9f-0a1b2c3d4e5f",
  uri: "https://example.com/a",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "example.com",
};

function textFrom(schema: JsonObject, random: Random): string {
  const formatted = texts[String(schema.format)];
  if (formatted !== undefined && random.chance(0.8)) return formatted;
  const least = typeof schema.minLength === "number" ? schema.minLength : 0;
  const most = typeof schema.maxLength === "number" ? Math.min(schema.maxLength, 2000) : least + 8;
  const text = "ab1 -_É9".repeat(Math.ceil((most + 1) / 8));
  return random.pick([
    text.slice(0, least),
    text.slice(0, most),
    text.slice(0, most + 1),
    "a",
    "1",
    "#aabbcc",
    "12.50",
  ]);
}

function arrayFrom(schema: JsonObject, near: (part: unknown) => unknown, random: Random): unknown {
  const least = typeof schema.minItems === "number" ? Math.min(schema.minItems, 20) : 0;
  const items = Array.from({ length: least + random.below(3) }, () => near(schema.items));
  return [...listOf(schema.prefixItems).map(near), ...items];
}

function objectFrom(schema: JsonObject, near: (part: unknown) => unknown, random: Random): unknown {
  const { properties, additionalProperties } = schema;
  if (properties === undefined && additionalProperties === undefined && schema.type !== "object")
    return undefined;
  const required = new Set(listOf(schema.required));
  const members = Object.entries(objectOf(properties))
    .filter(([name]) => required.has(name) || random.chance(0.5))
    .map(([name, member]) => [name, near(member)]);
  if (typeof additionalProperties === "object" && random.chance(0.5))
    members.push(["x-1", near(additionalProperties)]);
  return Object.fromEntries(members);
}

/** The value with something replaced, removed or added, somewhere in it. */
export function mutated(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.8)) {
    const copy = [...listOf(value)];
    const place = random.below(copy.length);
    if (random.chance(0.2)) copy.push(copy[place]);
    else copy[place] = mutated(copy[place], random);
    return copy;
  }
  const entries = Object.entries(objectOf(value));
  if (entries.length === 0 || random.chance(0.1)) return random.pick(strays);
  const place = random.below(entries.length);
  const [name = "", member] = entries[place] ?? [];
  const kind = random.below(5);
  if (kind === 0) entries.splice(place, 1);
  else if (kind === 1) entries.push(["unheard_of", random.pick(strays)]);
  else entries[place] = [name, mutated(member, random)];
  return Object.fromEntries(entries);
}
