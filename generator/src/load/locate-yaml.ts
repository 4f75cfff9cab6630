import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Document as YamlDocument } from "yaml";
import { tokensOf } from "./document.ts";
import type { Location } from "./locate.ts";

/** Offsets of some pointers in a text that is known to be YAML. */
export function locateInYaml(text: string, pointers: readonly string[]): ReadonlyMap<string, Location> {
  const document = parseDocument(text, { merge: true, logLevel: "silent" });
  const found = new Map<string, Location>();
  for (const pointer of pointers) {
    const location = find(document, tokensOf(pointer));
    if (location) found.set(pointer, location);
  }
  return found;
}

function find(document: YamlDocument, tokens: readonly string[]): Location | undefined {
  let current: unknown = document.contents;
  let key: number | undefined;
  for (const token of tokens) {
    if (isAlias(current)) current = current.resolve(document);
    if (isMap(current)) {
      const pair = current.items.find((item) => isScalar(item.key) && String(item.key.value) === token);
      // What `<<` merges in stands elsewhere: the nearest place in the text is the map itself.
      if (pair === undefined) break;
      key = offsetOf(pair.key);
      current = pair.value ?? pair.key;
    } else if (isSeq(current)) {
      current = current.items[Number(token)];
      key = undefined;
    } else break;
  }
  const value = offsetOf(current);
  return value === undefined ? undefined : { key, value };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
