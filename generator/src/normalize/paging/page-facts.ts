import type { Operation, Parameter, PropertyPath } from "../../ir/operation.ts";
import type { ObjectType, Property, Type } from "../../ir/type.ts";
import { withoutNull } from "../schema/types.ts";
import type { Resolve } from "../settle/intersect.ts";

/** What an operation says that can have to do with pages. */
export interface PageFacts {
  /** What a request can say which page it wants by. */
  readonly inputs: readonly Input[];
  /** Single values of a reply: its own, and those one level down. */
  readonly fields: readonly Field[];
  /** Where a reply holds its items. */
  readonly list: { readonly path: PropertyPath; readonly item: Type } | undefined;
  /** Whether a reply is an array, or holds one beside what is no thing with an id. */
  readonly isEnvelope: boolean;
  readonly hasLinkHeader: boolean;
  readonly resolve: Resolve;
}

export interface Input {
  readonly name: string;
  readonly word: string;
  readonly in: "query" | "body";
  readonly type: Type;
  readonly default: unknown;
  readonly description: string;
}

export interface Field {
  readonly path: PropertyPath;
  readonly word: string;
  readonly type: Type;
  readonly description: string;
}

/** A name without its spelling: `next_page_token`, `nextPageToken` and `page[next-token]` in small letters alone. */
export function wordOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

type Described = Pick<Operation, "method" | "path" | "parameters" | "body" | "replies">;

/** Undefined for an operation whose success is no JSON. */
export function pageFacts(
  operation: Described,
  resolve: Resolve,
  wished: PropertyPath | undefined,
): PageFacts | undefined {
  const plain = (type: Type) => plainOf(type, resolve);
  const reply = successOf(operation);
  const content = reply?.contents.find(({ kind }) => kind === "json");
  const page = content && plain(content.type);
  if (reply === undefined || page === undefined) return undefined;
  const properties = page.kind === "object" ? page.properties : [];
  const path = wished ?? itemsPath(page, operation.path, plain);
  const list = path && plain(typeAt(page, path, plain));
  return {
    inputs: [...queryInputs(operation.parameters, plain), ...bodyInputs(operation, plain)],
    fields: fieldsOf(properties, plain),
    list: path && list?.kind === "array" ? { path, item: list.items } : undefined,
    isEnvelope: page.kind === "array" || !properties.some(({ name }) => wordOf(name) === "id"),
    hasLinkHeader: reply.headers.some(({ property }) => property === "link"),
    resolve,
  };
}

export function successOf({ replies }: Pick<Operation, "replies">) {
  return replies.find(({ status, isError }) => !isError && /^(2|default)/.test(status));
}

/** What a type stands for, null aside. */
export function plainOf(type: Type, resolve: Resolve): Type {
  const found = resolve(type) ?? type;
  if (found.kind !== "union") return found;
  const some = withoutNull(found);
  return some.kind === "union" ? some : (resolve(some) ?? some);
}

export function typeAt(type: Type, path: PropertyPath, plain: (type: Type) => Type): Type {
  return path.reduce<Type>((holder, name) => {
    const object = plain(holder);
    const found = object.kind === "object" && object.properties.find((property) => property.name === name);
    return found ? found.type : { kind: "unknown" };
  }, type);
}

/** What items of lists are usually called. */
const usualItems = ["data", "items", "results", "result", "entries", "records", "values", "value", "list"];

/**
 * The reply itself where it is an array. Of the arrays in it: one with a usual name, then one named like a step of
 * the path, then the only one, then the only one of objects; where there is none, the same one level down.
 */
function itemsPath(page: Type, path: string, plain: (type: Type) => Type): PropertyPath | undefined {
  if (page.kind === "array") return [];
  if (page.kind !== "object") return undefined;
  const direct = arrayOf(page, path, plain);
  if (direct !== undefined) return [direct];
  if (page.properties.some(({ type }) => plain(type).kind === "array")) return undefined;
  const inside = page.properties.flatMap(({ name, type }) => {
    const holder = plain(type);
    const found = holder.kind === "object" ? arrayOf(holder, path, plain) : undefined;
    return found === undefined ? [] : [[name, found]];
  });
  return (
    inside.find(([holder = ""]) => usualItems.includes(wordOf(holder))) ??
    (inside.length === 1 ? inside[0] : undefined)
  );
}

function arrayOf({ properties }: ObjectType, path: string, plain: (type: Type) => Type): string | undefined {
  const arrays = properties.flatMap(({ name, type }) => {
    const array = plain(type);
    return array.kind === "array"
      ? [{ name, word: wordOf(name), isOfObjects: plain(array.items).kind === "object" }]
      : [];
  });
  const steps = path.split("/").reverse().map(wordOf);
  const named = steps.flatMap((step) => arrays.find(({ word }) => word === step) ?? []);
  const ofObjects = arrays.filter(({ isOfObjects }) => isOfObjects);
  const usual = usualItems.flatMap((item) => arrays.find(({ word }) => word === item) ?? []);
  const only = arrays.length === 1 ? arrays : ofObjects.length === 1 ? ofObjects : [];
  return [...usual, ...named, ...only][0]?.name;
}

function queryInputs(parameters: readonly Parameter[], plain: (type: Type) => Type): Input[] {
  return parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name, type, default: usual, doc }) => ({
      name,
      word: wordOf(name),
      in: "query",
      type: plain(type),
      default: usual,
      description: doc.description ?? "",
    }));
}

function bodyInputs({ body }: Described, plain: (type: Type) => Type): Input[] {
  const content = body?.contents.find(({ kind }) => kind === "json");
  const type = content && plain(content.type);
  const properties = type?.kind === "object" ? type.properties : [];
  return properties.map((property) => ({
    name: property.name,
    word: wordOf(property.name),
    in: "body",
    type: plain(property.type),
    default: property.default,
    description: property.doc.description ?? "",
  }));
}

/** What stands around items: those inside say what they are by their own name. */
const envelopes =
  /^(meta|metadata|paging|pagination|pages?|(page|paging|pagination|result)info|responsemetadata)$/;
/** Those inside need the name of their holder. */
const holders = /^(cursors?|links?|next|nextpage)$/;

/** Single values of a reply by words that say what they are: `paging.next.after` is `nextafter`. */
function fieldsOf(
  properties: readonly Property[],
  plain: (type: Type) => Type,
  before: PropertyPath = [],
  prefix = "",
): Field[] {
  return properties.flatMap(({ name, type, doc }) => {
    const own = wordOf(name);
    const path = [...before, name];
    // HAL and JSON:API put the URL of a link into an object.
    const word = own === "href" && prefix !== "" ? prefix : prefix + own;
    const field = { path, word, type: plain(type), description: doc.description ?? "" };
    const isOpened = before.length < 2 && (envelopes.test(own) || holders.test(own));
    if (field.type.kind !== "object" || !isOpened) return [field];
    const inside = envelopes.test(own) ? prefix : prefix + own.replace(/s$|page$/, "");
    return [field, ...fieldsOf(field.type.properties, plain, path, inside)];
  });
}
