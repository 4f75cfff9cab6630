import type { ObjectType, Property, Type } from "../../ir/type.ts";
import { child, entries, isObject, type Node } from "../../load/document.ts";
import { canonicalValue } from "../canonical.ts";
import { type Context, follow } from "../context.ts";
import { noDoc, readDoc } from "../doc.ts";
import { booleanAt, checkExtension, mapAt, numberAt, stringsAt } from "../read.ts";
import { readObjectRules } from "./read-object-rules.ts";
import { readPattern } from "./read-scalar.ts";
import { readType } from "./read-type.ts";
import { closesWhole, readUnevaluated } from "./read-unevaluated.ts";

/** Reads the object side of a schema. */
export function readObject(context: Context, node: Node): ObjectType {
  const { report } = context;
  const required = [...new Set(stringsAt(report, node, "required"))];
  const properties = new Map(mapAt(report, node, "properties"));
  const rules = readObjectRules(context, node);
  const additional = readAdditional(context, node);
  const order = [...required.filter((name) => properties.has(name)), ...properties.keys()];
  return {
    kind: "object",
    properties: [...new Set(order)].flatMap((name) => {
      const property = properties.get(name);
      return property ? [readProperty(context, name, property, required.includes(name))] : [];
    }),
    requiredOthers: required.filter((name) => !properties.has(name)),
    additional,
    patterns: readPatterns(context, node),
    minProperties: numberAt(report, node, "minProperties"),
    maxProperties: numberAt(report, node, "maxProperties"),
    ...(rules.length > 0 ? { rules } : {}),
    ...(additional === "closed" && child(node, "unevaluatedProperties") && closesWhole(node)
      ? { isWhole: true as const }
      : {}),
  };
}

function readProperty(context: Context, name: string, node: Node, isRequired: boolean): Property {
  const defaultValue = child(node, "default");
  return {
    name,
    type: readType(context, node),
    isRequired,
    access: readAccess(context, node),
    isSecret: readSecret(context, node),
    default: canonicalValue(defaultValue?.value),
    doc: isObject(node.value) ? readDoc(context.report, node) : noDoc,
  };
}

function readAccess(context: Context, node: Node): Property["access"] {
  const target = isObject(node.value) && node.value.$ref !== undefined ? follow(context, node) : undefined;
  const says = (key: string) => [node, target].some((at) => at && booleanAt(context.report, at, key));
  const [isRead, isWrite] = [says("readOnly"), says("writeOnly")];
  if (isRead && isWrite) {
    const message = 'both "readOnly" and "writeOnly", so neither side may send it; read as neither';
    context.report.add("read-and-write-only", node, message);
    return "both";
  }
  return isRead ? "read" : isWrite ? "write" : "both";
}

/** `"x-heldsway": { "secret": true }`, on the property or on the schema it refers to. */
function readSecret(context: Context, node: Node): boolean {
  const { report } = context;
  checkExtension(report, node, ["secret"]);
  const target = isObject(node.value) && node.value.$ref !== undefined ? follow(context, node) : undefined;
  return [node, target].some((at) => {
    const extension = at && child(at, "x-heldsway");
    return extension !== undefined && booleanAt(report, extension, "secret") === true;
  });
}

function readAdditional(context: Context, node: Node): ObjectType["additional"] {
  const additional = child(node, "additionalProperties") ?? readUnevaluated(context, node);
  if (additional === undefined || additional.value === undefined) return "open";
  if (additional.value === false) return "closed";
  return readType(context, additional);
}

function readPatterns(context: Context, node: Node): { pattern: string; type: Type }[] {
  return entries(child(node, "patternProperties")).flatMap(([pattern, at]) => {
    const usable = readPattern(context, { ...at, value: pattern });
    return usable === undefined ? [] : [{ pattern: usable, type: readType(context, at) }];
  });
}
