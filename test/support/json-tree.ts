/** Reading untyped JSON without trusting it: what is missing reads as empty. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export const notJson = Symbol("not JSON");

export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return notJson;
  }
}

/** A value of a document with its JSON pointer. */
export interface Located {
  readonly pointer: string;
  readonly value: unknown;
}

/** Follows `$ref` as long as there is one. */
export function dereference(document: JsonObject, value: unknown, pointer: string): Located {
  const reference = objectOf(value).$ref;
  if (typeof reference !== "string") return { value, pointer };
  let target: unknown = document;
  for (const step of reference.slice(2).split("/")) {
    target = objectOf(target)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return dereference(document, target, reference.slice(1));
}

/** JSON pointer (RFC 6901) of steps. */
export function pointerTo(...steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
