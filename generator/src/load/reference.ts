import { dirname, resolve } from "node:path";
import {
  type Document,
  type DocumentFile,
  descend,
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
}

export function parseReference(ref: string): Reference {
  const hash = ref.indexOf("#");
  const path = hash === -1 ? ref : ref.slice(0, hash);
  return { path: decode(path), fragment: hash === -1 ? "" : decode(ref.slice(hash + 1)) };
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
  const reference = parseReference(ref);
  const file = document.files.get(targetPath(reference, from));
  if (file === undefined) return undefined;
  const root = rootOf(file);
  if (reference.fragment === "") return root;
  if (reference.fragment.startsWith("/")) return descend(root, ...tokensOf(reference.fragment));
  return anchorsOf(file).get(reference.fragment);
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
