import type { Operation, Parameter } from "../ir/operation.ts";
import type { Type } from "../ir/type.ts";
import { compareTypes } from "./compare-types.ts";
import type { Effect } from "./effect.ts";

/** Callers give them by place, handlers read them by name. Operations that are the same have as many. */
export function comparePathParameters(old: Operation, current: Operation): Effect[] {
  const inPath = ({ parameters }: Operation) => parameters.filter((parameter) => parameter.in === "path");
  const now = inPath(current);
  return inPath(old).flatMap((was, index): Effect[] => {
    const is = now[index];
    if (is === undefined) return [];
    const name = `\`${current.functionName}\` path parameter`;
    const effects = compareTypes(`${name} ${is.property}`, [was.type, is.type], "in");
    if (was.property === is.property) return effects;
    const message = `${name} ${was.property} is now ${is.property}`;
    return [...effects, { target: "handlers", rating: "major", message }];
  });
}

/** Parameters of one place are the properties of one object. */
export function compareParameters(old: Operation, current: Operation, place: Parameter["in"]): Effect[] {
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
