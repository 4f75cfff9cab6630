import { type DocumentFile, escapeToken, isObject, type Node } from "./document.ts";

/**
 * All `$ref`s of a file that name another file. Examples, defaults and extensions hold data, not
 * references, so what looks like one there is left alone.
 */
export function findFileReferences(file: DocumentFile): Node[] {
  // Most documents are one file: one look at the text spares them the walk.
  if (!/\$ref["']?\s*:(?!\s*(?:["']?#|\{))/.test(file.text)) return [];
  const found: Node[] = [];
  visit(file, file.root, "", false, found);
  return found;
}

const dataKeys = new Set(["example", "examples", "default", "const", "enum", "value"]);
/** Keys below these are names chosen by the author, never keywords. */
const nameMaps = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "securitySchemes",
  "links",
  "callbacks",
  "pathItems",
  "paths",
  "webhooks",
  "$defs",
  "definitions",
  "variables",
  "content",
  "dependentSchemas",
]);

function visit(file: DocumentFile, value: unknown, pointer: string, isNameMap: boolean, found: Node[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(file, item, `${pointer}/${index}`, false, found);
    });
    return;
  }
  if (!isObject(value)) return;
  for (const [key, inside] of Object.entries(value)) {
    if (!isNameMap && (key.startsWith("x-") || dataKeys.has(key))) {
      if (key !== "examples") continue;
      // Named examples may be references themselves; their values are data.
      if (!isObject(inside)) continue;
      for (const [name, example] of Object.entries(inside))
        if (isObject(example) && typeof example.$ref === "string" && !example.$ref.startsWith("#"))
          found.push({ file, pointer: `${pointer}/examples/${escapeToken(name)}/$ref`, value: example.$ref });
      continue;
    }
    const at = `${pointer}/${escapeToken(key)}`;
    // Maps hold objects, so a text there is a reference of the map as a whole.
    if (key === "$ref" && typeof inside === "string") {
      if (!inside.startsWith("#")) found.push({ file, pointer: at, value: inside });
    } else visit(file, inside, at, !isNameMap && nameMaps.has(key), found);
  }
}
