import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import type { Examples } from "../examples.ts";

/** What the paths of a document say of rows: `/pets` lists and makes them, `/pets/{pet_id}` is one. */
export interface Collection {
  /** Path template of all: `/pets`. */
  readonly path: string;
  /** Path parameter of one, as handlers are given it. */
  readonly parameter: string;
  /** Property of a row that holds the value of the parameter. */
  readonly idProperty: string;
  /** Rows of the examples, fullest first. */
  readonly examples: readonly Row[];
}

export interface Row {
  readonly [property: string]: unknown;
}

/** What an operation does to its collection. */
export interface Role {
  readonly does: "list" | "create" | "get" | "change" | "remove";
  readonly collection: Collection;
}

/** The operations that are about rows, by name. Those the examples say too little of are not among them. */
export function rolesOf(
  operations: { readonly [name: string]: OperationDescriptor },
  examples: Examples,
): ReadonlyMap<string, Role> {
  const all = Object.entries(operations);
  const roles = new Map<string, Role>();
  for (const [getName, get] of all) {
    const [, path, parameter] = /^(.*)\/\{([^{}]+)\}$/.exec(get.path) ?? [];
    const example = exampleOf(get, examples[getName]);
    if (get.method !== "GET" || path === undefined || parameter === undefined || !isRow(example)) continue;
    const idProperty = ["id", parameter, parameter.replace(/^.*_/, "")].find((name) => isId(example[name]));
    const property = get.parameters.find((each) => each.in === "path" && each.name === parameter)?.property;
    if (idProperty === undefined || property === undefined) continue;
    const lists = all.filter(([, each]) => each.path === path && each.method === "GET");
    const listed = lists.flatMap(([name, each]) => itemsOf(exampleOf(each, examples[name]), idProperty));
    const collection = { path, parameter: property, idProperty, examples: [example, ...listed] };
    for (const [name, operation] of all) {
      const does = doneBy(operation, get, path, exampleOf(operation, examples[name]), idProperty);
      if (does !== undefined) roles.set(name, { does, collection });
    }
  }
  return roles;
}

function doneBy(
  { method, path }: OperationDescriptor,
  get: OperationDescriptor,
  collection: string,
  example: unknown,
  idProperty: string,
): Role["does"] | undefined {
  const isWhole = isRow(example) && isId(example[idProperty]);
  if (path === collection) {
    if (method === "POST" && isWhole) return "create";
    return method === "GET" && itemsOf(example, idProperty).length > 0 ? "list" : undefined;
  }
  if (path !== get.path) return undefined;
  if (method === "DELETE") return "remove";
  if (method === "GET") return "get";
  return (method === "PATCH" || method === "PUT") && isWhole ? "change" : undefined;
}

/** The items of a list: itself, or those in its first member that is a list of rows. */
export function itemsOf(list: unknown, idProperty: string): readonly Row[] {
  const items = Array.isArray(list)
    ? list
    : Object.values(Object(list)).find((member) => isListOfRows(member, idProperty));
  return Array.isArray(items) ? items.filter((item) => isRow(item) && isId(item[idProperty])) : [];
}

/** The list with other items in it. */
export function withItems(list: unknown, idProperty: string, items: readonly Row[]): unknown {
  if (Array.isArray(list)) return items;
  const [name] = Object.entries(Object(list)).find(([, member]) => isListOfRows(member, idProperty)) ?? [];
  return name === undefined ? list : { ...Object(list), [name]: items };
}

function isListOfRows(value: unknown, idProperty: string): boolean {
  return Array.isArray(value) && value.some((item) => isRow(item) && isId(item[idProperty]));
}

/** The first success that has a JSON example. */
function exampleOf({ replies }: OperationDescriptor, examples: Examples[string] = {}): unknown {
  const success = replies.find((reply) => reply.status.startsWith("2") && jsonOf(reply) !== undefined);
  if (success === undefined) return undefined;
  return Object.values(examples[success.status]?.contents?.[jsonOf(success) ?? ""] ?? {})[0];
}

/** The media type of a reply's JSON, if it has any. */
export function jsonOf({ contents }: ReplyDescriptor): string | undefined {
  return contents.find(({ kind }) => kind === "json")?.mediaType;
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
