import type { Operation, Parameter } from "../ir/operation.ts";
import { compareTypes } from "./compare-types.ts";
import type { Effect } from "./effect.ts";
import { objectOf } from "./type-shape.ts";

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
  const inPlace = ({ parameters }: Operation) => parameters.filter((parameter) => parameter.in === place);
  const asObject = (operation: Operation) =>
    objectOf(inPlace(operation).map(({ property, ...parameter }) => ({ ...parameter, name: property })));
  const head = `\`${current.functionName}\` ${place}`;
  const effects = compareTypes(head, [asObject(old), asObject(current)], "in").map((effect) => ({
    ...effect,
    message: effect.message.replace(`${place} .`, `${place} parameter `),
  }));
  const before = new Map(inPlace(old).map((parameter) => [parameter.property, parameter]));
  const restyled = inPlace(current).filter((parameter) => {
    const was = before.get(parameter.property);
    return was?.type.kind === parameter.type.kind && wireOf(was) !== wireOf(parameter);
  });
  return [
    ...effects,
    ...restyled.map(({ property }): Effect => {
      const message = `${head} parameter ${property} is written in another style`;
      return { target: "client", rating: "major", message };
    }),
  ];
}

/** How its value is written: who was built with the older document writes it otherwise. */
function wireOf({ type, style, isExploded, mediaType }: Parameter): string {
  const isScalar = !["array", "tuple", "object", "union", "intersection", "ref"].includes(type.kind);
  return (
    mediaType ?? (isScalar && style !== "label" && style !== "matrix" ? "plain" : `${style} ${isExploded}`)
  );
}
