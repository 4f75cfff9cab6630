import type { Type } from "../../ir/type.ts";
import { child, items, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { booleanAt, listAt, numberAt } from "../read.ts";
import { readType } from "./read-type.ts";
import { unknownType } from "./types.ts";

/** Reads an array, or a tuple where `prefixItems` gives the first items. */
export function readArray(context: Context, node: Node): Type {
  const { report } = context;
  const list = child(node, "items");
  const rest = list && !Array.isArray(list.value) ? readType(context, list) : unknownType;
  const first = firstItems(context, node, list);
  const bounds = {
    minItems: numberAt(report, node, "minItems"),
    maxItems: numberAt(report, node, "maxItems"),
    isUnique: booleanAt(report, node, "uniqueItems") ?? false,
  };
  if (first.length > 0)
    return { kind: "tuple", items: first.map((item) => readType(context, item)), rest, ...bounds };
  return { kind: "array", items: rest, ...bounds };
}

function firstItems({ report }: Context, node: Node, list: Node | undefined): Node[] {
  if (!list || !Array.isArray(list.value)) return listAt(report, node, "prefixItems");
  report.addAtKey(
    "draft-4-tuple",
    list,
    '"items" with an array is of an older JSON Schema; use "prefixItems"',
  );
  return items(list);
}
