import type { Type } from "../../ir/type.ts";
import { isObject, type Node } from "../../load/document.ts";
import { compareText } from "../canonical.ts";
import { type Context, follow } from "../context.ts";
import { noDoc, readDoc } from "../doc.ts";
import { pascalCase } from "../names/case.ts";
import { freeTypeName } from "../names/reserved.ts";
import { componentsIn } from "../read.ts";
import { readFamily } from "./read-family.ts";
import { readBase, readType } from "./read-type.ts";
import type { NamedSchema, ReadSchema } from "./schema-table.ts";

/** Gives every schema under `components.schemas` its name; keys that are good names keep them. */
export function declareSchemas(context: Context, root: Node): void {
  const components = componentsIn(context.report, root, "schemas");
  const isExact = (key: string) => freeTypeName(pascalCase(key)) === key;
  const inOrder = [...components].sort(
    ([a], [b]) => Number(isExact(b)) - Number(isExact(a)) || compareText(a, b),
  );
  for (const [key, at] of inOrder) {
    const { name } = context.schemas.declare(key, at, definitionOf(context, at));
    const wish = pascalCase(key);
    if (name === wish || name === freeTypeName(wish)) continue;
    context.report.addAtKey("name-clash", at, `schema "${key}" is called "${name}": "${wish}" is taken`);
  }
  for (const [, at] of components) if (context.families.ofBase(at)) context.schemas.declareBase(at);
}

/** Where a component is defined: in another file when it is nothing but a reference to one. */
function definitionOf(context: Context, at: Node): Node {
  const isMoved =
    isObject(at.value) &&
    typeof at.value.$ref === "string" &&
    !at.value.$ref.startsWith("#") &&
    Object.keys(at.value).length === 1;
  return isMoved ? (follow(context, at) ?? at) : at;
}

/** A family is any of those who extend its base; the base itself has a name of its own. */
function readNamedType(context: Context, { node, isBase }: NamedSchema): Type {
  const family = context.families.ofBase(node);
  if (family === undefined) return readType(context, node);
  return isBase ? readBase(context, node, family) : readFamily(context, family);
}

/** Reads all schemas that have a name and are not read yet, and those they bring up. */
export function readSchemas(context: Context): ReadSchema[] {
  return context.schemas.readAll((schema) => ({
    ...schema,
    type: readNamedType(context, schema),
    doc: isObject(schema.node.value) ? readDoc(context.report, schema.node) : noDoc,
  }));
}
