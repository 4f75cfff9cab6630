import type { Property, Type } from "../ir/type.ts";
import type { Effect, Rating } from "./effect.ts";
import { shapeOfType } from "./type-shape.ts";

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
    if (a.kind === "object" && b.kind === "object") {
      compareProperties(path, a.properties, b.properties);
      return;
    }
    if (a.kind === "array" && b.kind === "array") {
      compare(`${path}[]`, a.items, b.items);
      return;
    }
    const [was, is] = [shapeOfType(a), shapeOfType(b)];
    if (was === is) return;
    const [gone, added] = [valuesOf(a), valuesOf(b)];
    if (gone === undefined || added === undefined) {
      say(path, `was ${was} and is ${is}`, { writer: "major", reader: "major" });
      return;
    }
    const removed = gone.filter((value) => !added.includes(value));
    const fresh = added.filter((value) => !gone.includes(value));
    // Readers meet open enums in clients, and switch over closed ones in handlers.
    if (fresh.length > 0)
      say(path, `may be ${fresh.join(", ")}`, {
        writer: "minor",
        reader: direction === "in" ? "major" : "minor",
      });
    if (removed.length > 0) say(path, `is never ${removed.join(", ")}`, { writer: "major", reader: "minor" });
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
      compare(`${path}.${key}`, was.type, property.type);
    }
  }
}

/** Values of an enum or a literal, as text. */
function valuesOf(type: Type): string[] | undefined {
  if (type.kind === "literal") return [JSON.stringify(type.value)];
  return type.kind === "enum" ? type.values.map((value) => JSON.stringify(value)) : undefined;
}
