import type { JsonLimits } from "../body/parse-json.ts";
import type { ParameterDescriptor, WireShape } from "../operation.ts";
import type { RawQuery } from "./query-string.ts";
import { brokenEncoding, readScalar, Unreadable } from "./read-shape.ts";
import { splitEntries, splitList } from "./styles.ts";

/** How a parameter came, before its style is undone. */
export interface RawParameter {
  readonly descriptor: ParameterDescriptor;
  /** Each time it came, encoded as it was; empty when it did not come under its own name. */
  readonly occurrences: readonly string[];
  /** The whole query, for objects spread over several parameters. */
  readonly query: RawQuery;
  /** Undoes the encoding of one piece; `undefined` when it is broken. */
  readonly decode: (text: string) => string | undefined;
  readonly limits: JsonLimits;
}

/** Reads a parameter as a value of its shape; `undefined` when it did not come. */
export function readParameter(raw: RawParameter, shape: WireShape = raw.descriptor.shape): unknown {
  if (typeof shape === "string") return readText(raw, shape);
  if ("array" in shape) return readArray(raw, shape.array);
  if ("object" in shape) return readObject(raw, shape.object);
  return readFirst(raw, shape.anyOf);
}

function readFirst(raw: RawParameter, shapes: readonly WireShape[]): unknown {
  let failure: unknown;
  for (const shape of shapes) {
    const value = readParameter(raw, shape);
    if (value !== undefined && !(value instanceof Unreadable)) return value;
    failure ??= value;
  }
  return failure;
}

function readText(raw: RawParameter, shape: WireShape): unknown {
  const [text, ...more] = raw.occurrences;
  if (text === undefined) return undefined;
  if (more.length > 0) return cameTwice;
  const [piece] = splitEntries(raw.descriptor, text, "scalar");
  return readPiece(raw, piece?.value ?? "", shape);
}

function readArray(raw: RawParameter, shape: WireShape): unknown {
  const { occurrences, descriptor } = raw;
  const [text, ...more] = occurrences;
  if (text === undefined) return undefined;
  const isRepeated = descriptor.explode && (descriptor.in === "query" || descriptor.in === "cookie");
  if (!isRepeated && more.length > 0) return cameTwice;
  return readPieces(raw, isRepeated ? occurrences : splitList(descriptor, text), shape);
}

function readPieces(raw: RawParameter, pieces: readonly string[], shape: WireShape): unknown {
  const values: unknown[] = [];
  for (const piece of pieces) {
    const value = readPiece(raw, piece, shape);
    if (value instanceof Unreadable) return value;
    values.push(value);
  }
  return values;
}

function readObject(raw: RawParameter, properties: { readonly [property: string]: WireShape }): unknown {
  const pieces = objectPieces(raw, properties);
  if (pieces === undefined || pieces instanceof Unreadable) return pieces;
  const value: { [property: string]: unknown } = {};
  for (const [name, texts] of pieces) {
    if (name === "__proto__") return new Unreadable("unknown_property", 'must not hold "__proto__"');
    const shape = Object.hasOwn(properties, name) ? (properties[name] ?? "string") : "string";
    const read = readProperty(raw, texts, shape);
    if (read instanceof Unreadable) return read;
    value[name] = read;
  }
  return value;
}

function readProperty(raw: RawParameter, texts: readonly string[], shape: WireShape): unknown {
  if (typeof shape === "object" && "array" in shape) return readPieces(raw, texts, shape.array);
  const [text = "", ...more] = texts;
  return more.length > 0 ? cameTwice : readPiece(raw, text, shape);
}

/** Texts of each property, still encoded; `undefined` when none came. */
function objectPieces(
  raw: RawParameter,
  properties: { readonly [property: string]: WireShape },
): ReadonlyMap<string, readonly string[]> | Unreadable | undefined {
  const { descriptor, occurrences, query } = raw;
  if (descriptor.style === "deepObject") {
    const start = `${descriptor.name}[`;
    return someOf(
      [...query]
        .filter(([name]) => isMemberOf(name, start))
        .map(([name, texts]) => [name.slice(start.length, -1), texts]),
    );
  }
  if (descriptor.in === "query" && descriptor.style === "form" && descriptor.explode) {
    const own = [...query].filter(([name]) => Object.hasOwn(properties, name));
    // Of an object without properties nothing is written: where one is required, that is what came.
    return descriptor.required ? new Map(own) : someOf(own);
  }

  const [text, ...more] = occurrences;
  if (text === undefined) return undefined;
  if (more.length > 0) return cameTwice;
  const pieces = new Map<string, string[]>();
  for (const { name, value } of splitEntries(descriptor, text, "object")) {
    const decoded = raw.decode(name);
    if (decoded === undefined) return brokenEncoding;
    pieces.set(decoded, [...(pieces.get(decoded) ?? []), value]);
  }
  return pieces;
}

/** Whether a query parameter is a property of a deepObject one: `filter[status]` of `filter[`. */
export function isMemberOf(name: string, start: string): boolean {
  return name.startsWith(start) && name.indexOf("]") === name.length - 1;
}

function someOf(entries: readonly (readonly [string, readonly string[]])[]) {
  return entries.length > 0 ? new Map(entries) : undefined;
}

function readPiece(raw: RawParameter, piece: string, shape: WireShape): unknown {
  const text = raw.decode(piece);
  if (text === undefined) return brokenEncoding;
  if (typeof shape === "object" && "anyOf" in shape) {
    const values = shape.anyOf.map((option) => readScalar(text, option, raw.limits));
    return values.find((value) => !(value instanceof Unreadable)) ?? values[0];
  }
  return readScalar(text, shape, raw.limits);
}

const cameTwice = new Unreadable("duplicate", "must come only once");
