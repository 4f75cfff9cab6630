import type { Content } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import { child, isObject, type Node } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { noDoc } from "../doc.ts";
import { readType } from "../schema/read-type.ts";
import { plainString } from "../schema/types.ts";

interface Stream {
  readonly kind: Content["kind"];
  /** The media type object. */
  readonly node: Node;
  /** Type of `schema`, which documents before OpenAPI 3.2 give for one event or line. */
  readonly declared: Type;
}

/**
 * Items of a stream, and how they travel. By OpenAPI 3.2 `itemSchema` of `text/event-stream` describes whole
 * events, which have `data`; what does not is taken for the data itself, as `schema` is.
 */
export function readStream(
  context: Context,
  { kind, node, declared }: Stream,
): Pick<Content, "item" | "framing"> {
  const itemSchema = child(node, "itemSchema");
  const item = itemSchema ? readType(context, itemSchema) : declared;
  if (kind === "jsonl") return { item, framing: undefined };
  if (kind !== "sse") return { item: undefined, framing: undefined };
  if (itemSchema !== undefined && describesEvent(context, itemSchema)) return { item, framing: "event" };
  if (item.kind === "unknown") return { item: anyEvent, framing: "event" };
  return { item, framing: item.kind === "string" ? "text" : "json" };
}

function describesEvent(context: Context, itemSchema: Node): boolean {
  const target = follow(context, itemSchema);
  const properties = target && child(target, "properties");
  const variants = ["oneOf", "anyOf", "allOf"].flatMap((key) => {
    const list = target && child(target, key);
    return Array.isArray(list?.value) ? list.value.map((_, index) => child(list, index)) : [];
  });
  if (isObject(properties?.value)) return child(properties, "data") !== undefined;
  return variants.some((variant) => variant !== undefined && describesEvent(context, variant));
}

/** What the document says nothing about: an event as the standard has it. */
const anyEvent: Type = {
  kind: "object",
  properties: (["data", "event", "id", "retry"] as const).map((name) => ({
    name,
    type: name === "retry" ? milliseconds() : plainString,
    isRequired: name === "data",
    access: "both",
    isSecret: false,
    default: undefined,
    doc: noDoc,
  })),
  requiredOthers: [],
  additional: "open",
  patterns: [],
  minProperties: undefined,
  maxProperties: undefined,
};

function milliseconds(): Type {
  return {
    kind: "number",
    isInteger: true,
    format: undefined,
    minimum: 0,
    maximum: undefined,
    exclusiveMinimum: undefined,
    exclusiveMaximum: undefined,
    multipleOf: undefined,
  };
}
