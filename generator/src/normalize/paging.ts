import type { Operation, Paging } from "../ir/operation.ts";
import type { ObjectType, Type } from "../ir/type.ts";
import { child, type Node } from "../load/document.ts";
import type { Context } from "./context.ts";
import { objectAt, stringAt } from "./read.ts";
import type { Resolve } from "./settle/intersect.ts";

const cursorParameters = [
  "cursor",
  "page_token",
  "pageToken",
  "next_token",
  "nextToken",
  "continuation_token",
];
const nextCursorProperties = [
  "next_cursor",
  "nextCursor",
  "next_page_token",
  "nextPageToken",
  "next_token",
  "nextToken",
  "continuation_token",
];
const hasMoreProperties = ["has_more", "hasMore"];
/** Preferred among several arrays of a page. */
const itemsProperties = ["data", "items", "results"];

/**
 * How an operation gives its pages: as its extension says (`"x-heldsway": { "paging": ... }`, false for not
 * at all), else cursor pages where a GET takes a cursor and its reply holds the next one beside an array.
 */
export function findPaging(
  context: Context,
  operation: Pick<Operation, "method" | "parameters" | "replies">,
  node: Node,
  resolve: Resolve,
): Paging | undefined {
  const extension = child(node, "x-heldsway");
  const wish = extension && child(extension, "paging");
  if (wish?.value === false) return undefined;
  const given = extension && wish ? objectAt(context.report, extension, "paging") : undefined;
  const named = (key: string) => (given ? stringAt(context.report, given, key) : undefined);
  if (given === undefined && operation.method !== "GET") return undefined;

  const page = pageOf(operation.replies, resolve);
  const cursorParameter = named("cursor") ?? pick(cursorParameters, queryNames(operation));
  const nextCursorProperty = named("next_cursor") ?? pick(nextCursorProperties, names(page));
  if (page === undefined || cursorParameter === undefined || nextCursorProperty === undefined)
    return undefined;
  const arrays = page.properties.filter(({ type }) => resolve(type)?.kind === "array");
  const itemsProperty =
    named("items") ??
    pick(
      itemsProperties,
      arrays.map(({ name }) => name),
    ) ??
    (arrays.length === 1 ? arrays[0]?.name : undefined);
  const list = arrays.find(({ name }) => name === itemsProperty)?.type;
  const array = list && resolve(list);
  if (itemsProperty === undefined || array?.kind !== "array") return undefined;
  const more = named("has_more") ?? pick(hasMoreProperties, names(page));
  return {
    style: "cursor",
    parameter: cursorParameter,
    in: "query",
    items: [itemsProperty],
    next: [nextCursorProperty],
    more: more === undefined ? undefined : [more],
    done: undefined,
    item: array.items,
    reason: "",
  };
}

/** The object a successful call gives, if it is one. */
function pageOf(replies: Operation["replies"], resolve: Resolve): ObjectType | undefined {
  const type = successType(replies);
  const plain = type && resolve(type);
  return plain?.kind === "object" ? plain : undefined;
}

/** Whether a successful call gives an array, alone or under one of the usual names. */
export function givesList({ replies }: Pick<Operation, "replies">, resolve: Resolve): boolean {
  const type = successType(replies);
  const plain = type && resolve(type);
  if (plain?.kind === "array") return true;
  const items = plain?.kind === "object" ? plain.properties : [];
  return items.some(({ name, type }) => itemsProperties.includes(name) && resolve(type)?.kind === "array");
}

/** Type of the JSON body of the first successful reply. */
function successType(replies: Operation["replies"]): Type | undefined {
  const reply = replies.find(({ status, isError }) => !isError && /^(2|default)/.test(status));
  return reply?.contents.find(({ kind }) => kind === "json")?.type;
}

function queryNames({ parameters }: Pick<Operation, "parameters">): string[] {
  return parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
}

function names(page: ObjectType | undefined): string[] {
  return page?.properties.map(({ name }) => name) ?? [];
}

function pick(preferred: readonly string[], available: readonly string[]): string | undefined {
  return preferred.find((name) => available.includes(name));
}
