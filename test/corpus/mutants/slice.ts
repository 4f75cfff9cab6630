import { type JsonObject, objectOf, textOf } from "../../support/json-tree.ts";
import type { Random } from "../../support/random.ts";

/**
 * A few paths of a document and what they refer to: small enough to be mutated and made many times.
 * Where they refer to most of the document, far references are cut: they allow anything.
 */
export function slice(document: JsonObject, pathCount: number, random: Random): JsonObject {
  const some = (key: string, count: number) => {
    const all = Object.entries(objectOf(document[key]));
    return Object.fromEntries(Array.from({ length: count }, () => all[random.below(all.length)] ?? ["", {}]));
  };
  const chosen = { paths: some("paths", pathCount), webhooks: some("webhooks", 1), "x-webhooks": {} };
  const components: { [section: string]: { [name: string]: unknown } } = {};
  const wanted: unknown[] = [chosen];
  for (let count = 0; wanted.length > 0; )
    for (const ref of referencesOf(wanted.shift())) {
      const [section = "", name = ""] = ref.slice("#/components/".length).split("/");
      components[section] ??= {};
      if (name in components[section]) continue;
      count += 1;
      const isFar = count > 60;
      components[section][name] = isFar
        ? (stubs[section] ?? {})
        : objectOf(objectOf(document.components)[section])[name];
      if (!isFar) wanted.push(components[section][name]);
    }
  const { securitySchemes } = objectOf(document.components);
  return structuredClone({ ...document, ...chosen, components: { ...components, securitySchemes } });
}

/** What stands for a component that is cut off, where nothing at all would be an error. */
const stubs: { readonly [section: string]: JsonObject } = {
  parameters: { name: "far", in: "query", schema: {} },
  responses: { description: "Far." },
};

function referencesOf(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) referencesOf(item, found);
  else
    for (const [key, inside] of Object.entries(objectOf(value)))
      if (key === "$ref" && textOf(inside).startsWith("#/components/")) found.push(textOf(inside));
      else referencesOf(inside, found);
  return found;
}
