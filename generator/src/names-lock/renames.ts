import type { LockedName, LockedNames } from "../normalize/names/name-lock.ts";
import { shapeOf } from "../normalize/place/path-shapes.ts";
import type { Plan } from "../write/plan.ts";

/** Something that is called otherwise than in the last run. */
export interface Rename {
  readonly kind: "client" | "operation" | "client method" | "schema";
  readonly from: string;
  readonly to: string;
}

/** What was renamed between two runs: the client, operations by method and path, schemas by what their types say. */
export function findRenames(before: LockedNames, now: LockedNames, plans: readonly Plan[]): Rename[] {
  return [
    ...renamed("client", clientOf(before.types), clientOf(now.types)),
    ...renamed("operation", before.ids, now.ids),
    ...renamed("client method", before.methods, now.methods),
    ...renamedSchemas(before.types, now.types, plans),
  ];
}

type Names = ReadonlyMap<string, LockedName>;

function renamed(kind: Rename["kind"], before: Names, now: Names): Rename[] {
  const shape = (key: string) => shapeOf(key);
  // Another word for a path parameter leaves the operation what it was; one that was there already is another.
  const fresh = [...now].filter(([key]) => !before.has(key));
  const byShape = new Map(fresh.map(([key, { name }]) => [shape(key), name]));
  return [...before].flatMap(([key, { name: from }]) => {
    const to = now.get(key)?.name ?? byShape.get(shape(key));
    return to === undefined || to === from ? [] : [{ kind, from, to }];
  });
}

function clientOf(types: Names): Names {
  return new Map([...types].filter(([key]) => key === "client"));
}

/** A type that is gone and one that is new and says the same. */
function renamedSchemas(before: Names, now: Names, plans: readonly Plan[]): Rename[] {
  const schemas = (names: Names) =>
    [...names].flatMap(([key, { name }]) => (key.startsWith("schema ") ? [name] : []));
  const [old, current] = [new Set(schemas(before)), new Set(schemas(now))];
  const gone = [...old].filter((name) => !current.has(name));
  const added = new Set([...current].filter((name) => !old.has(name)));
  if (gone.length === 0 || added.size === 0) return [];
  const [found, wanted] = declarations(plans);
  return gone.flatMap((from) => {
    const was = found.get(from);
    const to = was && [...added].find((name) => wanted.get(name) === inTermsOf(was, from, name));
    if (to === undefined) return [];
    added.delete(to);
    return [{ kind: "schema" as const, from, to }];
  });
}

/** Type declarations of the files that change, by name: as they stand, and as they will. */
function declarations(plans: readonly Plan[]): [Map<string, string>, Map<string, string>] {
  const [found, wanted] = [new Map<string, string>(), new Map<string, string>()];
  for (const change of plans.flatMap(({ changes }) => changes)) {
    if (change.kind === "stale") collectDeclarations(change.found, found);
    if (change.kind !== "extra") collectDeclarations(change.text, wanted);
  }
  return [found, wanted];
}

function collectDeclarations(text: string, into: Map<string, string>): void {
  for (const [block, name = ""] of text.matchAll(/^export (?:interface|type) (\w+)\b[\s\S]*?(?:^\}|;$)/gm))
    into.set(name, block);
}

function inTermsOf(block: string, from: string, to: string): string {
  return block.replace(new RegExp(`\\b${from}(?=\\b|Input\\b)`, "g"), to);
}

/** One line per rename. */
export function describeRenames(renames: readonly Rename[]): string[] {
  return renames.map(({ kind, from, to }) => `renamed: ${kind} "${from}" is now "${to}"`);
}
