import type { Json } from "./open-api-document.ts";

/**
 * Some generators (tsoa) name components with percent signs and write them as they are in `$ref`s, where `%22` is
 * a quote. Gives those references the form that leads to the name.
 */
export function encodeLiteralPercents(document: Json): void {
  const pointers = new Map<string, string>();
  for (const [section, named] of Object.entries(isJson(document.components) ? document.components : {}))
    for (const name of isJson(named) ? Object.keys(named) : [])
      if (name.includes("%"))
        pointers.set(
          `#/components/${section}/${name}`,
          `#/components/${section}/${name.replaceAll("%", "%25")}`,
        );
  if (pointers.size > 0) visit(document, pointers);
}

function visit(value: unknown, pointers: ReadonlyMap<string, string>): void {
  if (Array.isArray(value)) for (const item of value) visit(item, pointers);
  if (!isJson(value)) return;
  const encoded = typeof value.$ref === "string" ? pointers.get(value.$ref) : undefined;
  if (encoded !== undefined) value.$ref = encoded;
  for (const inside of Object.values(value)) visit(inside, pointers);
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
