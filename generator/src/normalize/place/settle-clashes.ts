import type { Context } from "../context.ts";
import { freeMember } from "../names/reserved.ts";
import { UniqueNames } from "../names/unique-names.ts";
import type { Unplaced, Wish } from "./wish.ts";

/**
 * Two operations of one name, or an operation called like a resource beside it: the one with the shortest
 * path keeps the name, the others go by their own. Fixed names always stay.
 */
export function settleClashes(
  context: Context,
  operations: readonly Unplaced[],
  given: readonly Wish[],
): Wish[] {
  const wishes = aroundLockedMethods(given);
  const byName = new Map<string, number[]>();
  wishes.forEach((wish, index) => {
    if (wish !== given[index]) return;
    const { resource, methodName } = wish;
    const name = [...resource, methodName].join(".");
    byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  const resources = new Set(
    wishes.flatMap(({ resource }) => resource.map((_, at) => resource.slice(0, at + 1).join("."))),
  );
  const taken = new UniqueNames();
  const keepers = new Set<number>();
  for (const [name, indexes] of byName) {
    const keeper = resources.has(name) ? undefined : keeperOf(indexes, operations, wishes);
    if (keeper === undefined) continue;
    keepers.add(keeper);
    taken.claim(name);
  }
  for (const name of resources) taken.claim(name);
  return wishes.map((wish, index) => {
    const operation = operations[index];
    if (operation === undefined || keepers.has(index)) return wish;
    const wanted = given[index] ?? wish;
    const prefix = wish.resource.map((step) => `${step}.`).join("");
    const name = taken.claim(`${prefix}${freeMember(operation.functionName)}`);
    reportClash(context, operation, [...wanted.resource, wanted.methodName].join("."), name, wish.rank);
    return { ...wish, methodName: name.slice(prefix.length) };
  });
}

/** A resource cannot be called like a method that was there first: its operations stay one step above. */
function aroundLockedMethods(wishes: readonly Wish[]): readonly Wish[] {
  const locked = new Set(
    wishes.flatMap(({ rank, resource, methodName }) =>
      rank === "locked" ? [[...resource, methodName].join(".")] : [],
    ),
  );
  return wishes.map((wish) => {
    const { resource, rank } = wish;
    const cut = resource.findIndex((_, at) => locked.has(resource.slice(0, at + 1).join(".")));
    return cut === -1 || rank !== "path" ? wish : { ...wish, resource: resource.slice(0, cut) };
  });
}

function keeperOf(
  indexes: readonly number[],
  operations: readonly Unplaced[],
  wishes: readonly Wish[],
): number | undefined {
  const ranks = (["extension", "locked"] as const).map((rank) =>
    indexes.filter((index) => wishes[index]?.rank === rank),
  );
  const candidates = ranks.find((ranked) => ranked.length > 0) ?? indexes;
  const weightOf = (index: number) => weightOfPath(operations[index]?.path ?? "");
  const lightest = Math.min(...candidates.map(weightOf));
  const [keeper, ...others] = candidates.filter((index) => weightOf(index) === lightest);
  return others.length > 0 ? undefined : keeper;
}

/** Steps of a path; a path that ends in a query, a fragment or an extension comes after one that does not. */
function weightOfPath(path: string): number {
  return path.split("/").length * 2 + Number(/[?#]|\.\w+$/.test(path));
}

function reportClash(
  { report }: Context,
  operation: Unplaced,
  wish: string,
  name: string,
  rank: Wish["rank"],
): void {
  const isFixed = rank === "extension";
  const rest = isFixed
    ? 'belongs to another operation too; change "x-heldsway": { "name" } of one'
    : `clashes; called "${name}", or name it by "x-heldsway": { "name": "..." }`;
  report.addAtKey(
    isFixed ? "bad-name" : "name-clash",
    operation.node,
    `${operation.method} "${operation.path}": "${wish}" ${rest}`,
  );
}
