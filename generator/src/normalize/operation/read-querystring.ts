import type { Parameter } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import { child, entries, isObject, type Node } from "../../load/document.ts";
import { canonicalValue } from "../canonical.ts";
import { type Context, follow } from "../context.ts";
import { readDoc } from "../doc.ts";
import { mapAt, stringsAt } from "../read.ts";
import { readType } from "../schema/read-type.ts";

/**
 * OpenAPI 3.2, `in: querystring`: one schema for the whole query. An object in form encoding is the same as a
 * query parameter for each property; undefined where the parameter is of another kind.
 */
export function readQuerystring(context: Context, listed: Node): Parameter[] | undefined {
  const node = quietly(context, listed);
  if (node === undefined || child(node, "in")?.value !== "querystring") return undefined;
  const content = entries(child(node, "content"));
  const form = content.find(([mediaType]) => mediaType === "application/x-www-form-urlencoded");
  const schema = form && child(form[1], "schema");
  const target = schema && quietly(context, schema);
  const properties = target ? mapAt(context.report, target, "properties") : [];
  if (target === undefined || properties.length === 0) {
    const message =
      '"in": "querystring" is read as an object with "properties" in form encoding only; left out';
    context.report.addAtKey("unsupported-feature", child(node, "in") ?? node, message);
    return [];
  }
  const required = stringsAt(context.report, target, "required");
  return properties.map(([name, at]) =>
    parameterOf(context, { name, at, type: readType(context, at), isRequired: required.includes(name) }),
  );
}

interface QueryProperty {
  readonly name: string;
  readonly at: Node;
  readonly type: Type;
  readonly isRequired: boolean;
}

function parameterOf(context: Context, { name, at, type, isRequired }: QueryProperty): Parameter {
  const doc = readDoc(context.report, at);
  return {
    name,
    property: name,
    in: "query",
    isRequired,
    type,
    style: "form",
    isExploded: true,
    allowsReserved: false,
    mediaType: undefined,
    default: canonicalValue(child(at, "default")?.value),
    doc,
  };
}

/** What a reference leads to; one that leads nowhere is reported by whoever reads it as a parameter. */
function quietly(context: Context, node: Node): Node | undefined {
  if (!isObject(node.value) || node.value.$ref === undefined) return node;
  return follow(context, node);
}
