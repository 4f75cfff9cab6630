import type { OperationChecks, OperationDescriptor } from "@heldsway/server-runtime";
import type { ConformanceRequest, Values } from "./contract.ts";

/**
 * Ids the target has given out: what a collection lists or makes can be asked for one by one. Of
 * `/pets` and `/pets/{pet_id}` the first teaches the values of the second.
 */
export class KnownIds {
  /** By the path of the collection, as the document writes it. */
  readonly #byCollection = new Map<string, unknown>();

  /** Looks for an id in a successful answer: its own, or that of the first item it lists. */
  learn({ method, path }: OperationDescriptor, body: unknown): void {
    const found = idIn(body) ?? (method === "GET" ? idIn(firstItem(body)) : undefined);
    const isMade = method === "POST";
    if (found === undefined || path.endsWith("}") || (this.#byCollection.has(path) && !isMade)) return;
    this.#byCollection.set(path, found);
  }

  /** Of a thing that was removed. */
  forget({ path }: OperationDescriptor): void {
    this.#byCollection.delete(path.slice(0, path.lastIndexOf("/")));
  }

  /** The request with the ids that are known in its path, where they are of the declared form. */
  applyTo(
    { path }: OperationDescriptor,
    { parameters }: OperationChecks,
    request: ConformanceRequest,
  ): ConformanceRequest {
    const known: Record<string, unknown> = {};
    for (const { index, 1: name = "" } of path.matchAll(/\/\{([^}]+)\}/g)) {
      const id = this.#byCollection.get(path.slice(0, index));
      if (id !== undefined && parameters[`path:${name}`]?.(id, []) !== false) known[name] = id;
    }
    return { ...request, path: { ...request.path, ...known } };
  }
}

/** Values the target gives parameters, by name, or by operation and name. */
export function withValues(
  { id, parameters }: OperationDescriptor,
  request: ConformanceRequest,
  values: Values,
): ConformanceRequest {
  const given = { path: {}, query: {}, header: {}, cookie: {} };
  for (const { name, in: place } of parameters) {
    const value = values[`${id}.${name}`] ?? values[name];
    if (value !== undefined) Object.assign(given[place], { [name]: value });
  }
  return {
    ...request,
    path: { ...request.path, ...given.path },
    query: { ...request.query, ...given.query },
    headers: { ...request.headers, ...given.header },
    cookies: { ...request.cookies, ...given.cookie },
  };
}

function firstItem(body: unknown): unknown {
  if (Array.isArray(body)) return body[0];
  const list = Object.values(Object(body)).find(Array.isArray);
  return list?.[0];
}

function idIn(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : undefined;
}
