import type { Paging, PropertyPath } from "../../ir/operation.ts";
import type { Schema, Type } from "../../ir/type.ts";

/**
 * A page as the last one, whatever its example says: a client that walks a list which answers always the same
 * would else be given the same page for ever.
 */
export function endOfList(
  page: unknown,
  paging: Paging,
  type: Type,
  schemas: ReadonlyMap<string, Schema>,
): unknown {
  const nothing = (path: PropertyPath) => (typeAllowsNull(typeAt(type, path, schemas), schemas) ? null : "");
  const ends: readonly (readonly [path: PropertyPath | undefined, value: unknown])[] = [
    [paging.more, false],
    [paging.done, true],
    ...endsOf(paging, page, nothing),
  ];
  return ends.reduce<unknown>(
    (value, [path, end]) => (path === undefined || path.length === 0 ? value : withMember(value, path, end)),
    page,
  );
}

type Ends = readonly (readonly [path: PropertyPath | undefined, value: unknown])[];

function endsOf(paging: Paging, page: unknown, nothing: (path: PropertyPath) => unknown): Ends {
  switch (paging.style) {
    case "cursor":
    case "next-url":
      return [[paging.next, nothing(paging.next)]];
    case "page":
      return [[paging.pages, paging.first]];
    case "offset":
      return [[paging.total, countAt(page, paging.items)]];
    case "last-id":
    case "link":
      return [];
  }
}

function countAt(page: unknown, path: PropertyPath): number {
  const items = path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), page);
  return Array.isArray(items) ? items.length : 0;
}

/** The value with a member replaced; one that is not there is not made. */
function withMember(value: unknown, [name = "", ...rest]: PropertyPath, end: unknown): unknown {
  if (!isObject(value) || !(name in value)) return value;
  return { ...value, [name]: rest.length === 0 ? end : withMember(value[name], rest, end) };
}

function typeAt(
  type: Type | undefined,
  path: PropertyPath,
  schemas: ReadonlyMap<string, Schema>,
): Type | undefined {
  const found = type && resolve(type, schemas);
  const [name, ...rest] = path;
  if (name === undefined) return found;
  if (found?.kind === "intersection")
    return found.parts.map((part) => typeAt(part, path, schemas)).find((part) => part !== undefined);
  if (found?.kind !== "object") return undefined;
  return typeAt(found.properties.find((property) => property.name === name)?.type, rest, schemas);
}

function typeAllowsNull(type: Type | undefined, schemas: ReadonlyMap<string, Schema>): boolean {
  const found = type && resolve(type, schemas);
  if (found?.kind === "union") return found.variants.some((variant) => typeAllowsNull(variant, schemas));
  return found === undefined || found.kind === "null" || found.kind === "unknown";
}

function resolve(type: Type, schemas: ReadonlyMap<string, Schema>): Type | undefined {
  const schema = type.kind === "ref" ? schemas.get(type.schema) : undefined;
  return type.kind === "ref" ? schema && resolve(schema.type, schemas) : type;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
