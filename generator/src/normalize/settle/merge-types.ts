import type { Report } from "../../diagnostics.ts";
import type { Type } from "../../ir/type.ts";
import type { Place } from "../../load/document.ts";
import type { ReadSchema } from "../schema/schema-table.ts";
import { intersect, type Merging, type Resolve } from "./intersect.ts";
import { mapParts } from "./map-type.ts";

/** Types inside a merged intersection that are merged as well before one is left as it is. */
const deepestExpansion = 8;

/** Types with their intersections merged. */
export interface TypeMerger {
  /** A type with every intersection in it merged where that is possible; `at` is where it stands. */
  readonly merge: (type: Type, at: Place) => Type;
  /** What a type stands for, references followed. */
  readonly resolve: Resolve;
}

/**
 * Merges `allOf` once all schemas are read: which schema came first then makes no difference.
 * Works from the outside in, since the parts of a merged object are only known after merging.
 */
export function createMerger(schemas: readonly ReadSchema[], report: Report): TypeMerger {
  const read = new Map(schemas.map((schema) => [schema.name, schema.type]));
  const places = new Map<string, Place>(schemas.map(({ name, node }) => [name, node]));
  const shallow = new Map<string, Type>();
  reportEndless(schemas, read, report);

  const resolve: Resolve = (type) => {
    const seen = new Set<string>();
    let current = type;
    while (current.kind === "ref") {
      if (seen.has(current.schema)) return undefined;
      seen.add(current.schema);
      const next = shallowOf(current.schema);
      if (next === undefined) return undefined;
      current = next;
    }
    return current;
  };
  const shallowOf = (name: string): Type | undefined => {
    const known = shallow.get(name);
    if (known) return known;
    const type = read.get(name);
    if (type?.kind !== "intersection") return type;
    // While its own parts are being merged, a schema is the intersection it was read as.
    shallow.set(name, type);
    const merged = intersect(type.parts, mergingAt(places.get(name)));
    shallow.set(name, merged);
    return merged;
  };
  const mergingAt = (at: Place | undefined): Merging => ({
    resolve,
    warn: (code, message) => at && report.add(code, at, message),
  });
  const expand = (type: Type, expanding: readonly Type[], merging: Merging): Type => {
    if (type.kind !== "intersection") return mapParts(type, (part) => expand(part, expanding, merging));
    // A schema that extends itself through a property would never end.
    if (expanding.includes(type) || expanding.length >= deepestExpansion) return type;
    const merged = intersect(type.parts, merging);
    return mapParts(merged, (part) => expand(part, [...expanding, type], merging));
  };
  return { merge: (type, at) => expand(type, [], mergingAt(at)), resolve };
}

/** Schemas that contain themselves with no property or item between: no value can have them. */
function reportEndless(
  schemas: readonly ReadSchema[],
  read: ReadonlyMap<string, Type>,
  report: Report,
): void {
  const finished = new Set<string>();
  const visit = (name: string, path: readonly string[]): boolean => {
    if (path.includes(name)) return true;
    if (finished.has(name)) return false;
    const type = read.get(name);
    const isEndless = type !== undefined && immediateNames(type).some((next) => visit(next, [...path, name]));
    if (!isEndless) finished.add(name);
    return isEndless;
  };
  for (const { name, key, node } of schemas) {
    if (!visit(name, [])) continue;
    const message = `schema "${key ?? name}" contains itself with no property or item between`;
    report.add("endless-schema", node, message);
  }
}

function immediateNames(type: Type): string[] {
  if (type.kind === "ref") return [type.schema];
  if (type.kind === "union") return type.variants.flatMap(immediateNames);
  return type.kind === "intersection" ? type.parts.flatMap(immediateNames) : [];
}
