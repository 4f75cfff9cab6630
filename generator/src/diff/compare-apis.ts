import type { Api } from "../ir/api.ts";
import type { Operation, Parameter, Reply } from "../ir/operation.ts";
import type { Type } from "../ir/type.ts";
import { compareText } from "../normalize/canonical.ts";
import { shapeOf } from "../normalize/place/path-shapes.ts";
import { compareBehaviour } from "./compare-behaviour.ts";
import { compareTypes, type Direction } from "./compare-types.ts";
import { type Effect, ratings } from "./effect.ts";

/** What turning one API into another does to code that uses what is generated for it. */
export function compareApis(before: Api, after: Api): Effect[] {
  const pairs = matched(before.operations, after.operations);
  const effects = [
    ...removedAndAdded(before, after, pairs),
    ...pairs.flatMap(([old, current]) => compareOperations(old, current, after.policy.clientName)),
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

/** Operations that are the same: of one method and path, whatever its parameters are called; else of one id. */
function matched(before: readonly Operation[], after: readonly Operation[]): Pair[] {
  const keyOf = ({ method, path }: Operation) => `${method} ${shapeOf(path)}`;
  const byKey = new Map(after.map((operation) => [keyOf(operation), operation]));
  const oldKeys = new Set(before.map(keyOf));
  const byId = new Map(after.filter((each) => !oldKeys.has(keyOf(each))).map((each) => [each.id, each]));
  return before.flatMap((old): Pair[] => {
    const current = byKey.get(keyOf(old)) ?? byId.get(old.id);
    return current ? [[old, current]] : [];
  });
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
  for (const place of ["path", "query", "header", "cookie"] as const)
    effects.push(...compareParameters(old, current, place));
  effects.push(...compareBodies(old, current), ...compareReplies(old, current));
  effects.push(...compareBehaviour(old, current));
  return effects;
}

/** Parameters of one place are the properties of one object. */
function compareParameters(old: Operation, current: Operation, place: Parameter["in"]): Effect[] {
  const asObject = ({ parameters }: Operation): Type => ({
    kind: "object",
    properties: parameters
      .filter((parameter) => parameter.in === place)
      .map(({ property, isRequired, type, doc, default: value }) => ({
        name: property,
        type,
        isRequired,
        access: "both",
        isSecret: false,
        default: value,
        doc,
      })),
    requiredOthers: [],
    additional: "closed",
    patterns: [],
    minProperties: undefined,
    maxProperties: undefined,
  });
  return compareTypes(`\`${current.functionName}\` ${place}`, [asObject(old), asObject(current)], "in").map(
    (effect) => ({
      ...effect,
      message: effect.message.replace(`${place} .`, `${place} parameter `),
    }),
  );
}

function compareBodies(old: Operation, current: Operation): Effect[] {
  const name = `\`${current.functionName}\` body`;
  const isNeeded = current.body?.isRequired ?? false;
  if (old.body === undefined || current.body === undefined) {
    if (old.body === current.body) return [];
    const message = current.body ? `${name} is new${isNeeded ? " and required" : ""}` : `${name} is gone`;
    const rating = current.body && !isNeeded ? "minor" : "major";
    return [
      { target: "client", rating, message },
      { target: "handlers", rating: current.body ? "minor" : "major", message },
    ];
  }
  const effects = contentsOf(old.body.contents, current.body.contents, { name, direction: "in" });
  if (isNeeded !== old.body.isRequired) {
    const message = `${name} ${isNeeded ? "is required" : "may be missing"} now`;
    effects.push({ target: isNeeded ? "client" : "handlers", rating: "major", message });
  }
  return effects;
}

function compareReplies(old: Operation, current: Operation): Effect[] {
  const nameOf = ({ status }: Reply) => `\`${current.functionName}\` reply ${status}`;
  const after = new Map(current.replies.map((reply) => [reply.status, reply]));
  const before = new Set(old.replies.map(({ status }) => status));
  return [
    ...current.replies
      .filter(({ status }) => !before.has(status))
      .map((reply): Effect => ({ target: "client", rating: "minor", message: `${nameOf(reply)} is new` })),
    ...old.replies.flatMap((reply): Effect[] => {
      const now = after.get(reply.status);
      const name = nameOf(reply);
      if (now === undefined)
        return (["client", "handlers"] as const).map((target) => ({
          target,
          rating: "major",
          message: `${name} is gone`,
        }));
      const codes = now.problemCodes.filter((code) => !reply.problemCodes.includes(code));
      const headers = now.headers.filter(
        ({ property, isRequired }) =>
          isRequired && !reply.headers.some((each) => each.isRequired && each.property === property),
      );
      return [
        ...contentsOf(reply.contents, now.contents, { name, direction: "out" }),
        ...headers.map(
          (header): Effect => ({
            target: "handlers",
            rating: "major",
            message: `${name} requires header \`${header.name}\``,
          }),
        ),
        ...codes.map(
          (code): Effect => ({
            target: "client",
            rating: "minor",
            message: `${name} may have code "${code}"`,
          }),
        ),
      ];
    }),
  ];
}

function contentsOf(
  before: Reply["contents"],
  after: Reply["contents"],
  { name, direction }: { readonly name: string; readonly direction: Direction },
): Effect[] {
  const isLone = before.length === 1 && after.length === 1;
  const now = new Map(after.map((content) => [content.mediaType, content]));
  return before.flatMap((content): Effect[] => {
    const current = now.get(content.mediaType);
    if (current)
      return compareTypes(
        isLone ? name : `${name} ${content.mediaType}`,
        [content.type, current.type],
        direction,
      );
    const message = `${name} is no longer ${content.mediaType}`;
    return (["client", "handlers"] as const).map((target) => ({ target, rating: "major", message }));
  });
}

function compareSchemas(before: Api, after: Api): Effect[] {
  const now = new Map(after.schemas.map((schema) => [schema.name, schema]));
  const old = new Set(before.schemas.map(({ name }) => name));
  const both = (rating: Effect["rating"], message: string): Effect[] =>
    (["client", "handlers"] as const).map((target) => ({ target, rating, message }));
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
