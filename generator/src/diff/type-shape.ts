import type { Doc, ObjectType, Type } from "../ir/type.ts";

/** A type as the compiler sees it, as text: without what only a check at run time notices. */
export function shapeOfType(type: Type): string {
  switch (type.kind) {
    case "literal":
      return JSON.stringify(type.value);
    case "enum":
      return type.values
        .map((value) => JSON.stringify(value))
        .sort()
        .join(" | ");
    case "array":
      return `${wrapped(type.items)}[]`;
    case "tuple":
      return `[${type.items.map(shapeOfType).join(", ")}, ...${shapeOfType(type.rest)}]`;
    case "ref":
      return type.schema;
    case "union":
      return type.variants.map(shapeOfType).sort().join(" | ");
    case "intersection":
      return type.parts.map(shapeOfType).sort().join(" & ");
    case "object":
      return objectShape(type);
    default:
      return type.kind;
  }
}

function wrapped(type: Type): string {
  const shape = shapeOfType(type);
  return /[|&]/.test(shape) ? `(${shape})` : shape;
}

function objectShape({ properties, additional, patterns }: ObjectType): string {
  const own = properties.map(
    ({ name, isRequired, type }) => `${name}${isRequired ? "" : "?"}: ${shapeOfType(type)}`,
  );
  const others = typeof additional === "string" ? additional : shapeOfType(additional);
  const rest = [...patterns.map(({ type }) => shapeOfType(type)), others === "closed" ? "" : others];
  return `{ ${[...own.sort(), ...rest.filter(Boolean).map((shape) => `[key]: ${shape}`)].join("; ")} }`;
}

/** What has a name and a type, as the properties of a closed object. */
export function objectOf(
  members: readonly {
    readonly name: string;
    readonly type: Type;
    readonly isRequired: boolean;
    readonly default?: unknown;
    readonly doc: Doc;
  }[],
): ObjectType {
  return {
    kind: "object",
    properties: members.map(({ name, type, isRequired, doc, default: value }) => ({
      name,
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
  };
}
