/** One file of a document, parsed. */
export interface DocumentFile {
  /** Absolute path. */
  readonly path: string;
  /** The path as people see it: relative to the working folder. */
  readonly shown: string;
  readonly syntax: "json" | "yaml";
  readonly text: string;
  readonly root: unknown;
}

/** An OpenAPI document: its main file and all files it refers to. */
export interface Document {
  readonly main: DocumentFile;
  /** By absolute path, `main` included. */
  readonly files: ReadonlyMap<string, DocumentFile>;
  readonly dialect: Dialect;
}

/** `3.1` covers 3.2 as well: both describe values in JSON Schema 2020-12. */
export type Dialect = "3.0" | "3.1";

/** Where something stands. */
export interface Place {
  readonly file: DocumentFile;
  /** JSON pointer inside the file. */
  readonly pointer: string;
}

/** A value of the document and where it stands. */
export interface Node extends Place {
  readonly value: unknown;
}

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function rootOf(file: DocumentFile): Node {
  return { file, pointer: "", value: file.root };
}

/** What stands under a key or an index; undefined when nothing does. */
export function child(node: Node, key: string | number): Node | undefined {
  const { value } = node;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const inside: unknown = Reflect.get(value, key);
  return { file: node.file, pointer: `${node.pointer}/${escapeToken(String(key))}`, value: inside };
}

/** Follows keys from a node; undefined as soon as one is missing. */
export function descend(node: Node, ...keys: readonly (string | number)[]): Node | undefined {
  let current: Node | undefined = node;
  for (const key of keys) current = current && child(current, key);
  return current;
}

/**
 * Keys and values of an object, sorted by key: key order of a document never reaches the output.
 * Empty for what is no object.
 */
export function entries(node: Node | undefined): (readonly [key: string, node: Node])[] {
  if (node === undefined || !isObject(node.value)) return [];
  return Object.entries(node.value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, { file: node.file, pointer: `${node.pointer}/${escapeToken(key)}`, value }]);
}

/** Items of an array; empty for what is no array. */
export function items(node: Node | undefined): Node[] {
  if (node === undefined || !Array.isArray(node.value)) return [];
  return node.value.map((value: unknown, index) => ({
    file: node.file,
    pointer: `${node.pointer}/${index}`,
    value,
  }));
}

/** RFC 6901. */
export function escapeToken(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** RFC 6901: the keys of a pointer. */
export function tokensOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => (token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token));
}

/** Identity of a place: two nodes with the same key are the same node. */
export function keyOf(place: Place): string {
  return `${place.file.path}#${place.pointer}`;
}
