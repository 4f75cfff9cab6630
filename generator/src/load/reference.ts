import { dirname, resolve } from "node:path";
import {
  child,
  type Document,
  type DocumentFile,
  isObject,
  type Node,
  rootOf,
  tokensOf,
} from "./document.ts";

/** A `$ref` taken apart. */
export interface Reference {
  /** Text before `#`, percent-decoded; empty for the same file. */
  readonly path: string;
  /** Text after `#`, percent-decoded: a JSON pointer, an anchor, or nothing. */
  readonly fragment: string;
  /** The fragment as it is written. */
  readonly encoded: string;
}

export function parseReference(ref: string): Reference {
  const hash = ref.indexOf("#");
  const path = hash === -1 ? ref : ref.slice(0, hash);
  const encoded = hash === -1 ? "" : ref.slice(hash + 1);
  return { path: decode(path), fragment: decode(encoded), encoded };
}

export function isRemote(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:|^\/\//i.test(path);
}

/** Absolute path of the file a reference names; its URL where that is on another machine. */
export function targetPath(reference: Reference, from: DocumentFile): string {
  if (reference.path !== "" && (isRemote(reference.path) || isRemote(from.path)))
    return URL.parse(reference.path, isRemote(from.path) ? from.path : undefined)?.href ?? reference.path;
  return reference.path === "" ? from.path : resolve(dirname(from.path), reference.path);
}

/** The node a `$ref` names; undefined when there is none. Does not follow further. */
export function resolveReference(document: Document, from: DocumentFile, ref: string): Node | undefined {
  return resolveWithin(document, from, ref, mostReferences);
}

/** References on the way to one that are followed at most. */
const mostReferences = 20;

function resolveWithin(document: Document, from: DocumentFile, ref: string, left: number): Node | undefined {
  const reference = parseReference(ref);
  const file = document.files.get(targetPath(reference, from));
  if (file === undefined) return undefined;
  const { fragment, encoded } = reference;
  const node = nodeAt(document, file, fragment, left);
  // Some generators write percent signs of names as they are.
  return node || !encoded.includes("%") ? node : nodeAt(document, file, encoded, left);
}

function nodeAt(document: Document, file: DocumentFile, fragment: string, left: number): Node | undefined {
  const root = rootOf(file);
  if (fragment === "") return root;
  if (!fragment.startsWith("/")) return anchorsOf(file).get(fragment);
  // By the letter `#/` is the key "", which people do not mean.
  return descendThrough(document, root, tokensOf(fragment), left) ?? (fragment === "/" ? root : undefined);
}

/** As `descend`, on through references where what stands there has no such key. */
function descendThrough(
  document: Document,
  from: Node,
  [token, ...others]: readonly string[],
  left: number,
): Node | undefined {
  if (token === undefined) return from;
  const inside = child(from, token);
  if (inside) return descendThrough(document, inside, others, left);
  if (left === 0 || !isObject(from.value) || typeof from.value.$ref !== "string") return undefined;
  const target = resolveWithin(document, from.file, from.value.$ref, left - 1);
  return target && descendThrough(document, target, [token, ...others], left - 1);
}

const anchors = new WeakMap<DocumentFile, ReadonlyMap<string, Node>>();

/** Schemas with an `$anchor`, by anchor. */
function anchorsOf(file: DocumentFile): ReadonlyMap<string, Node> {
  const known = anchors.get(file);
  if (known) return known;
  const found = new Map<string, Node>();
  const visit = (value: unknown, pointer: string) => {
    if (typeof value !== "object" || value === null) return;
    if (isObject(value))
      for (const keyword of ["$anchor", "$dynamicAnchor"]) {
        const name = value[keyword];
        if (typeof name === "string" && !found.has(name)) found.set(name, { file, pointer, value });
      }
    for (const [key, inside] of Object.entries(value))
      visit(inside, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  };
  visit(file.root, "");
  anchors.set(file, found);
  return found;
}

function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
