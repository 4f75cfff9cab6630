import type { Api } from "../../ir/api.ts";
import type { ObjectRule, Schema, Type } from "../../ir/type.ts";

/** The types a type is made of, without following references. */
export function innerTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return [...type.items, type.rest];
    case "object":
      return [
        ...type.properties.map((property) => property.type),
        ...type.patterns.map((pattern) => pattern.type),
        ...(typeof type.additional === "string" ? [] : [type.additional]),
        ...(type.rules ?? []).flatMap(typesOfRule),
      ];
    case "union":
      return type.variants;
    case "intersection":
      return type.parts;
    default:
      return [];
  }
}

/** The types a rule checks values against. */
function typesOfRule(rule: ObjectRule): readonly Type[] {
  if (rule.keyword === "dependentRequired") return [];
  if (rule.keyword !== "if") return [rule.type];
  return [rule.condition, rule.matched, rule.otherwise].filter((type) => type !== undefined);
}

/** All types the API mentions, outermost only. */
export function typesOf(api: Api): readonly Type[] {
  const operations = api.operations.flatMap(({ parameters, body, replies }) => [
    ...parameters.map((parameter) => parameter.type),
    ...[body, ...replies]
      .flatMap((message) => message?.contents ?? [])
      .flatMap(({ type, item }) => [type, item ?? type]),
    ...replies.flatMap((reply) => reply.headers.map((header) => header.type)),
  ]);
  const webhooks = [...api.webhooks, ...api.callbacks].map((sent) => sent.payload);
  return [...api.schemas.map((schema) => schema.type), ...operations, ...webhooks];
}

/**
 * Names of the schemas that differ between requests and replies: they have a read-only or write-only
 * property, or reach a schema that has one.
 */
export function schemasWithAccess(schemas: readonly Schema[]): ReadonlySet<string> {
  const found = new Set<string>();
  const users = new Map<string, string[]>();
  for (const schema of schemas) visit(schema.type, schema.name);
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
  return found;

  function visit(type: Type, owner: string): void {
    if (type.kind === "ref") {
      const known = users.get(type.schema);
      if (known) known.push(owner);
      else users.set(type.schema, [owner]);
    }
    if (type.kind === "object" && type.properties.some((property) => property.access !== "both"))
      found.add(owner);
    for (const inner of innerTypes(type)) visit(inner, owner);
  }
}
