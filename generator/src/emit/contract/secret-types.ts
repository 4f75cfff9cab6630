import type { Schema, Type } from "../../ir/type.ts";

/** Tells whether what a server sends as a type can hold a property marked secret, however deep. */
export function secretTypes(schemas: readonly Schema[]): (type: Type) => boolean {
  const secret = new Set<string>();
  const holds = (type: Type): boolean => {
    switch (type.kind) {
      case "array":
        return holds(type.items);
      case "tuple":
        return [...type.items, type.rest].some(holds);
      case "object":
        return (
          type.properties.some(
            (property) => property.access !== "write" && (property.isSecret || holds(property.type)),
          ) ||
          type.patterns.some((pattern) => holds(pattern.type)) ||
          (typeof type.additional === "object" && holds(type.additional))
        );
      case "union":
        return type.variants.some(holds);
      case "intersection":
        return type.parts.some(holds);
      case "ref":
        return secret.has(type.schema);
      default:
        return false;
    }
  };
  // Each round finds what refers to the findings of the round before; cycles end by themselves.
  for (let found = -1; found < secret.size; ) {
    found = secret.size;
    for (const { name, type } of schemas) if (!secret.has(name) && holds(type)) secret.add(name);
  }
  return holds;
}
