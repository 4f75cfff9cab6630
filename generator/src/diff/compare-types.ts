import type { Property, Type } from "../ir/type.ts";
import { compareLimits } from "./compare-limits.ts";
import type { Effect, Rating } from "./effect.ts";
import { shapeOfType } from "./type-shape.ts";
import { compareVariants, variantsOf } from "./type-variants.ts";

/** `in`: clients write it and handlers read it; `out`: the other way round. */
export type Direction = "in" | "out";

type Side = "writer" | "reader";

/** What became of a type, for those who write values of it and those who read them. */
export function compareTypes(
  name: string,
  [before, after]: readonly [Type, Type],
  direction: Direction,
): Effect[] {
  const writer: Effect["target"] = direction === "in" ? "client" : "handlers";
  const reader: Effect["target"] = direction === "in" ? "handlers" : "client";
  const effects: Effect[] = [];
  const say = (path: string, what: string, ratings: { readonly [side in Side]: Rating | undefined }) => {
    const message = `${name}${path === "" ? "" : ` ${path}`} ${what}`;
    if (ratings.writer) effects.push({ target: writer, rating: ratings.writer, message });
    if (ratings.reader) effects.push({ target: reader, rating: ratings.reader, message });
  };
  compare("", before, after);
  return effects;

  function compare(path: string, a: Type, b: Type): void {
    // What is checked at run time refuses what is written, and surprises nobody who reads.
    for (const { message, isNarrower, isWider } of a.kind === b.kind ? compareLimits(a, b) : [])
      say(path, message, {
        writer: isNarrower ? "major" : undefined,
        reader: isWider ? "minor" : undefined,
      });
    if (a.kind === "object" && b.kind === "object") {
      compareProperties(path, a.properties, b.properties);
      if (typeof a.additional !== "string" && typeof b.additional !== "string")
        compare(`${path}[key]`, a.additional, b.additional);
    } else if (a.kind === "array" && b.kind === "array") compare(`${path}[]`, a.items, b.items);
    else if (shapeOfType(a) !== shapeOfType(b)) compareShapes(path, a, b);
  }

  function compareShapes(path: string, a: Type, b: Type): void {
    const { gone, fresh, pair } = compareVariants(a, b);
    if (pair) compare(path, ...pair);
    const isOpen = direction === "out" && variantsOf(a).every(isValue);
    if (gone.length > 0 && fresh.length > 0 && ![...gone, ...fresh].every(isValue)) {
      say(path, `was ${shapeOfType(a)} and is ${shapeOfType(b)}`, { writer: "major", reader: "major" });
      return;
    }
    // Readers meet open enums in clients, and switch over closed ones in handlers.
    if (fresh.length > 0)
      say(path, `may be ${inWords(fresh)}`, {
        writer: "minor",
        reader: isOpen && fresh.every((type) => type.kind !== "null") ? "minor" : "major",
      });
    if (gone.length > 0) {
      const what = gone.every(isValue)
        ? `is never ${inWords(gone)}`
        : `was ${shapeOfType(a)} and is ${shapeOfType(b)}`;
      say(path, what, { writer: "major", reader: "minor" });
    }
  }

  function compareProperties(path: string, a: readonly Property[], b: readonly Property[]): void {
    const seen = (property: Property) => property.access !== (direction === "in" ? "read" : "write");
    const old = new Map(a.filter(seen).map((property) => [property.name, property]));
    const current = new Map(b.filter(seen).map((property) => [property.name, property]));
    for (const [key, { isRequired }] of old)
      if (!current.has(key))
        say(`${path}.${key}`, "is gone", {
          writer: "major",
          reader: isRequired || direction === "out" ? "major" : "minor",
        });
    for (const [key, property] of current) {
      const was = old.get(key);
      if (was === undefined) {
        const isNew = property.isRequired ? "is new and required" : "is new";
        say(`${path}.${key}`, isNew, {
          writer: property.isRequired ? "major" : "minor",
          reader: "minor",
        });
        continue;
      }
      if (!was.isRequired && property.isRequired)
        say(`${path}.${key}`, "is required now", { writer: "major", reader: "minor" });
      if (was.isRequired && !property.isRequired)
        say(`${path}.${key}`, "may be missing now", { writer: "minor", reader: "major" });
      if (!was.doc.isDeprecated && property.doc.isDeprecated)
        say(`${path}.${key}`, "is deprecated now", { writer: "minor", reader: "minor" });
      const [from, to] = [was.default, property.default].map((value) => JSON.stringify(value));
      // Who leaves it out says something else than before.
      if (from !== to && direction === "in")
        say(`${path}.${key}`, `is ${to ?? "nothing"} by default, not ${from ?? "nothing"}`, {
          writer: "minor",
          reader: "minor",
        });
      compare(`${path}.${key}`, was.type, property.type);
    }
  }
}

/** A single value, not a set of them. */
function isValue({ kind }: Type): boolean {
  return kind === "literal" || kind === "null";
}

function inWords(types: readonly Type[]): string {
  return types.map(shapeOfType).join(", ");
}
