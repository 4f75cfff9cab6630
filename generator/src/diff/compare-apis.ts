import type { Api } from "../ir/api.ts";
import type { Operation } from "../ir/operation.ts";
import { compareText } from "../normalize/canonical.ts";
import { shapeOf } from "../normalize/place/path-shapes.ts";
import { compareBehaviour } from "./compare-behaviour.ts";
import { compareClient } from "./compare-client.ts";
import { compareBodies, compareReplies } from "./compare-messages.ts";
import { compareParameters, comparePathParameters } from "./compare-parameters.ts";
import { compareTypes } from "./compare-types.ts";
import { type Effect, type Rating, ratings } from "./effect.ts";
import { findRenamedSchemas, withRenamedSchemas } from "./renamed-schemas.ts";

/** What turning one API into another does to code that uses what is generated for it. */
export function compareApis(old: Api, after: Api): Effect[] {
  const renamed = findRenamedSchemas(old, after);
  const before = withRenamedSchemas(old, renamed);
  const pairs = matched(before.operations, after.operations);
  const effects = [
    ...[...renamed].flatMap(([from, to]) => both("major", `type \`${from}\` is now \`${to}\``)),
    ...removedAndAdded(before, after, pairs),
    ...pairs.flatMap(([old, current]) => compareOperations(old, current, after.policy.clientName)),
    ...compareClient(before, after),
    ...compareSchemas(before, after),
  ];
  const unique = new Map<string, Effect>();
  for (const effect of effects) {
    const key = `${effect.target} ${effect.message}`;
    const known = unique.get(key);
    // A type of both directions changes for writers and for readers: the worse of the two counts.
    if (known === undefined || ratings.indexOf(effect.rating) < ratings.indexOf(known.rating))
      unique.set(key, effect);
  }
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.target, b.target) || compareText(a.rating, b.rating) || compareText(a.message, b.message),
  );
}

type Pair = readonly [old: Operation, current: Operation];

/**
 * Operations that are the same: of one method and path; else of one path but for what its parameters are called,
 * else of one id. Each has one partner.
 */
function matched(before: readonly Operation[], after: readonly Operation[]): Pair[] {
  const pairs: Pair[] = [];
  const kept = new Set<Operation>();
  for (const keyOf of [
    ({ method, path }: Operation) => `${method} ${path}`,
    ({ method, path }: Operation) => `${method} ${shapeOf(path)}`,
    ({ id }: Operation) => id,
  ]) {
    const free = Map.groupBy(
      after.filter((each) => !kept.has(each)),
      keyOf,
    );
    for (const old of before.filter((each) => !kept.has(each))) {
      const current = free.get(keyOf(old))?.shift();
      if (current === undefined) continue;
      kept.add(old).add(current);
      pairs.push([old, current]);
    }
  }
  return pairs;
}

function methodOf({ resource, methodName }: Operation): string {
  return [...resource, methodName].join(".");
}

function removedAndAdded(before: Api, after: Api, pairs: readonly Pair[]): Effect[] {
  const kept = new Set(pairs.flat());
  return [
    ...before.operations
      .filter((each) => !kept.has(each))
      .flatMap((each): Effect[] => [
        { target: "client", rating: "major", message: `method \`${methodOf(each)}\` is gone` },
        {
          target: "handlers",
          rating: "major",
          message: `handler \`${each.functionName}\` handles nothing any more`,
        },
      ]),
    ...after.operations
      .filter((each) => !kept.has(each))
      .flatMap((each): Effect[] => [
        { target: "client", rating: "minor", message: `method \`${methodOf(each)}\` is new` },
        // Known by the document's author to need work: every new operation does.
        { target: "handlers", rating: "minor", message: `handler \`${each.functionName}\` is needed` },
      ]),
  ];
}

function compareOperations(old: Operation, current: Operation, client: string): Effect[] {
  const effects: Effect[] = [];
  const [from, to] = [methodOf(old), methodOf(current)];
  if (from !== to)
    effects.push({
      target: "client",
      rating: "major",
      message: `method \`${from}\` of \`${client}\` is now \`${to}\``,
    });
  if (old.functionName !== current.functionName) {
    const message = `\`${old.functionName}\` is now \`${current.functionName}\``;
    effects.push({ target: "client", rating: "major", message: `function ${message}` });
    effects.push({ target: "handlers", rating: "major", message: `handler ${message}` });
  }
  effects.push(...comparePathParameters(old, current));
  for (const place of ["query", "header", "cookie"] as const)
    effects.push(...compareParameters(old, current, place));
  effects.push(...compareBodies(old, current), ...compareReplies(old, current));
  effects.push(...compareBehaviour(old, current));
  return effects;
}

function both(rating: Rating, message: string): Effect[] {
  return (["client", "handlers"] as const).map((target) => ({ target, rating, message }));
}

function compareSchemas(before: Api, after: Api): Effect[] {
  const now = new Map(after.schemas.map((schema) => [schema.name, schema]));
  const old = new Set(before.schemas.map(({ name }) => name));
  return [
    ...after.schemas
      .filter(({ name }) => !old.has(name))
      .flatMap(({ name }) => both("minor", `type \`${name}\` is new`)),
    ...before.schemas.flatMap((schema): Effect[] => {
      const current = now.get(schema.name);
      if (current === undefined) return both("major", `type \`${schema.name}\` is gone`);
      const types = [schema.type, current.type] as const;
      const name = `type \`${schema.name}\``;
      return [
        ...(schema.usedIn.input && current.usedIn.input ? compareTypes(name, types, "in") : []),
        ...(schema.usedIn.output && current.usedIn.output ? compareTypes(name, types, "out") : []),
      ];
    }),
  ];
}
