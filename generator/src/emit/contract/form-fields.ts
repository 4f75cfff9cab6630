import type { Content } from "../../ir/operation.ts";
import type { Schema, Type } from "../../ir/type.ts";
import { fieldShapes, propertyShape } from "./wire-shape.ts";

/** Members of a descriptor that say how the fields of a form are read. */
export function formFields(content: Content, schemas: ReadonlyMap<string, Schema>): object {
  const { kind, type, encodings } = content;
  if (kind !== "form" && kind !== "multipart") return {};
  const styled = encodings.flatMap(({ property, style, isExploded }) => {
    const shape = style && propertyShape(type, property, schemas);
    if (shape === undefined) return [];
    return [{ name: property, property, in: "query", required: false, style, explode: isExploded, shape }];
  });
  const parts = encodings.filter(({ contentType }) => contentType !== undefined);
  const texts = parts.filter(({ property }) => !holdsBytes(type, property, schemas));
  return {
    fields: fieldShapes(type, schemas),
    styled: styled.length > 0 ? styled : undefined,
    partTypes:
      parts.length > 0
        ? Object.fromEntries(parts.map(({ property, contentType }) => [property, contentType]))
        : undefined,
    textParts: texts.length > 0 ? texts.map(({ property }) => property) : undefined,
  };
}

/** Whether a property is bytes, a list of them, or may be. */
function holdsBytes(type: Type, name: string, schemas: ReadonlyMap<string, Schema>): boolean {
  const found = resolve(type, schemas);
  if (found?.kind === "intersection") return found.parts.some((part) => holdsBytes(part, name, schemas));
  if (found?.kind === "union") return found.variants.some((part) => holdsBytes(part, name, schemas));
  const property =
    found?.kind === "object" ? found.properties.find((candidate) => candidate.name === name) : undefined;
  return property !== undefined && isBytes(property.type, schemas);
}

function isBytes(type: Type, schemas: ReadonlyMap<string, Schema>): boolean {
  const found = resolve(type, schemas);
  if (found?.kind === "array") return isBytes(found.items, schemas);
  if (found?.kind === "union") return found.variants.some((variant) => isBytes(variant, schemas));
  return found?.kind === "binary";
}

function resolve(
  type: Type,
  schemas: ReadonlyMap<string, Schema>,
  seen: ReadonlySet<string> = new Set(),
): Type | undefined {
  if (type.kind !== "ref") return type;
  const target = seen.has(type.schema) ? undefined : schemas.get(type.schema)?.type;
  return target && resolve(target, schemas, new Set([...seen, type.schema]));
}
