import type { Api } from "../../ir/api.ts";
import type { Operation, Parameter } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";

type Style =
  | "json"
  | { readonly [part: string]: boolean | { readonly style: string; readonly explode: boolean } };

/**
 * Query parameters that are not written the usual way (form, exploded), as openapi-fetch wants it: lists and
 * objects apart, for a parameter may be either.
 */
export function queryStyles(operation: Operation, api: Api): { readonly [name: string]: Style } | undefined {
  const styles = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap((parameter) => {
      const style = styleOf(parameter, api);
      return style ? [[parameter.name, style] as const] : [];
    });
  return styles.length > 0 ? Object.fromEntries(styles) : undefined;
}

/** Whether some path argument is no plain value, or is written with a prefix. */
export function hasStyledPath(operation: Operation, api: Api): boolean {
  return operation.parameters.some((parameter) => {
    if (parameter.in !== "path") return false;
    const { array, object } = shapesOf(parameter.type, api);
    return array || object || parameter.style !== "simple" || parameter.isExploded;
  });
}

function styleOf(parameter: Parameter, api: Api): Style | undefined {
  if (parameter.mediaType !== undefined) return "json";
  const reserved = parameter.allowsReserved ? { allowReserved: true } : {};
  const shapes = shapesOf(parameter.type, api);
  const explode = parameter.isExploded;
  const form = { style: "form", explode };
  const array = { style: parameter.style, explode };
  switch (parameter.style) {
    case "deepObject":
      return shapes.object ? { ...reserved, object: { style: "deepObject", explode: true } } : undefined;
    case "spaceDelimited":
    case "pipeDelimited":
      return shapes.array ? { ...reserved, array } : undefined;
    default:
      if (explode && !parameter.allowsReserved) return undefined;
      if (!shapes.array && !shapes.object) return parameter.allowsReserved ? reserved : undefined;
      return { ...reserved, ...(shapes.array && { array: form }), ...(shapes.object && { object: form }) };
  }
}

/** Whether a value may be a list or an object; what the document leaves open may be either. */
function shapesOf(
  type: Type,
  api: Api,
  seen: ReadonlySet<string> = new Set(),
): { array: boolean; object: boolean } {
  switch (type.kind) {
    case "array":
    case "tuple":
      return { array: true, object: false };
    case "object":
      return { array: false, object: true };
    case "unknown":
      return { array: true, object: true };
    case "union":
    case "intersection": {
      const parts = (type.kind === "union" ? type.variants : type.parts).map((part) =>
        shapesOf(part, api, seen),
      );
      return { array: parts.some(({ array }) => array), object: parts.some(({ object }) => object) };
    }
    case "ref": {
      const schema = api.schemas.find(({ name }) => name === type.schema);
      if (!schema || seen.has(type.schema)) return { array: false, object: false };
      return shapesOf(schema.type, api, new Set([...seen, type.schema]));
    }
    default:
      return { array: false, object: false };
  }
}
