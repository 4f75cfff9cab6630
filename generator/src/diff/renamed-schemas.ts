import type { Api } from "../ir/api.ts";
import type { Schema, Type } from "../ir/type.ts";
import { mapOperationTypes } from "../normalize/settle/map-operation.ts";
import { mapParts } from "../normalize/settle/map-type.ts";
import { shapeOfType } from "./type-shape.ts";

/** Schemas that are gone, and under which name they are there still: what they say is the same. */
export function findRenamedSchemas(before: Api, after: Api): ReadonlyMap<string, string> {
  const without = (schemas: readonly Schema[], others: readonly Schema[]) => {
    const names = new Set(others.map(({ name }) => name));
    return schemas.filter(({ name }) => !names.has(name));
  };
  const gone = without(before.schemas, after.schemas);
  const fresh = without(after.schemas, before.schemas);
  const renamed = new Map<string, string>();
  for (const { name, type } of gone) {
    const isSame = (schema: Schema) =>
      shapeOfType(renameType(type, new Map([[name, schema.name]]))) === shapeOfType(schema.type);
    // Of several alike nobody can tell which it became.
    const [found, ...others] = fresh.filter(isSame);
    if (found && others.length === 0 && ![...renamed.values()].includes(found.name))
      renamed.set(name, found.name);
  }
  return renamed;
}

/** The API with schemas called otherwise wherever they are referred to. */
export function withRenamedSchemas(api: Api, names: ReadonlyMap<string, string>): Api {
  if (names.size === 0) return api;
  const rename = (type: Type) => renameType(type, names);
  return {
    ...api,
    schemas: api.schemas.map((schema) => ({
      ...schema,
      name: names.get(schema.name) ?? schema.name,
      type: rename(schema.type),
    })),
    operations: api.operations.map((operation) => mapOperationTypes(operation, rename)),
    webhooks: api.webhooks.map((webhook) => ({ ...webhook, payload: rename(webhook.payload) })),
  };
}

function renameType(type: Type, names: ReadonlyMap<string, string>): Type {
  if (type.kind === "ref") return { ...type, schema: names.get(type.schema) ?? type.schema };
  return mapParts(type, (part) => renameType(part, names));
}
