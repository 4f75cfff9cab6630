import type { Content, NamedExample } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import { child, isObject, type Node } from "../../load/document.ts";
import { canonicalValue } from "../canonical.ts";
import { type Context, follow } from "../context.ts";
import { readDoc } from "../doc.ts";
import { checkFields } from "../fields.ts";
import { malformed, mapAt, proseAt } from "../read.ts";
import { readType } from "../schema/read-type.ts";
import { plainString, unknownType } from "../schema/types.ts";
import { byPreference, isMediaType, isXml, kindOfMediaType } from "./media-types.ts";
import { readEncodings } from "./read-encodings.ts";
import { readStream } from "./read-stream.ts";

/**
 * Reads the `content` of a body or a reply, JSON first. Where several operations share the owner, an inline
 * schema in it goes by `sharedName` and not once per operation.
 */
export function readContents(context: Context, owner: Node, sharedName?: string): Content[] {
  return mapAt(context.report, owner, "content")
    .sort(([a], [b]) => byPreference(a, b))
    .flatMap(([mediaType, listed]) => {
      const node = follow(context, listed);
      if (node === undefined) return [];
      if (!isMediaType(mediaType)) {
        const message = `"${mediaType}" is no media type; expected one such as "application/json"; left out`;
        context.report.addAtKey("unsupported-media-type", listed, message);
        return [];
      }
      if (isObject(node.value)) return [readContent(context, mediaType, node, sharedName)];
      malformed(context.report, node, mediaType, "an object");
      return [];
    });
}

function readContent(
  context: Context,
  mediaType: string,
  node: Node,
  sharedName: string | undefined,
): Content {
  const schema = child(node, "schema");
  const declared = schema ? readSchema(context, schema, sharedName) : unknownType;
  const kind = readKind(mediaType, declared);
  checkFields(context.report, node, "media type");
  reportUnread(context, mediaType, node, kind);
  return {
    mediaType,
    kind,
    type: typeForKind(kind, declared),
    ...readStream(context, { kind, node, declared }),
    encodings: readEncodings(context, { kind, mediaType, node }),
    examples: readExamples(context, node, schema),
  };
}

function readSchema(context: Context, schema: Node, sharedName: string | undefined): Type {
  const isInline = isObject(schema.value) && schema.value.$ref === undefined;
  const isStructured =
    isInline && ["properties", "allOf", "oneOf", "anyOf"].some((key) => child(schema, key) !== undefined);
  return sharedName !== undefined && isStructured
    ? context.schemas.refer(schema, sharedName)
    : readType(context, schema);
}

/** A wildcard carries JSON when it has the schema of some; a text is just that. */
function readKind(mediaType: string, declared: Type): Content["kind"] {
  if (mediaType.includes("*") && declared.kind !== "unknown" && declared.kind !== "binary")
    return mediaType.startsWith("text/") || declared.kind === "string" ? "text" : "json";
  return kindOfMediaType(mediaType);
}

/** Bytes and text are what they are, whatever the schema calls their content. */
function typeForKind(kind: Content["kind"], declared: Type): Type {
  if (kind === "binary") return { kind: "binary" };
  if (kind === "text") return ["string", "enum", "literal"].includes(declared.kind) ? declared : plainString;
  return declared;
}

function reportUnread({ report }: Context, mediaType: string, node: Node, kind: Content["kind"]): void {
  const schema = child(node, "schema");
  const itemSchema = child(node, "itemSchema");
  if (itemSchema !== undefined && kind !== "sse" && kind !== "jsonl") {
    const message = `"itemSchema" of "${mediaType}" is not supported; the items are not typed`;
    report.addAtKey("unsupported-feature", itemSchema, message);
  }
  if (/^multipart\//i.test(mediaType) && kind === "binary" && schema !== undefined) {
    const message = `"${mediaType}" is passed on as bytes; only "multipart/form-data" is taken apart`;
    report.addAtKey("unsupported-media-type", node, message);
  }
  if (isXml(mediaType) && schema !== undefined) {
    const message = `"${mediaType}" is passed on as text; its schema is not checked`;
    report.addAtKey("unsupported-media-type", node, message);
  }
}

/** Named examples of the media type; where there are none, those of its schema. */
function readExamples(context: Context, node: Node, schema: Node | undefined): NamedExample[] {
  const single = child(node, "example");
  if (single) return [{ name: "default", summary: undefined, value: canonicalValue(single.value) }];
  const named = mapAt(context.report, node, "examples").flatMap(([name, listed]): NamedExample[] => {
    const example = follow(context, listed);
    if (example === undefined || !isObject(example.value)) return [];
    const value = child(example, "value") ?? child(example, "dataValue");
    const external = child(example, "externalValue");
    if (external)
      context.report.addAtKey("unsupported-feature", external, '"externalValue" is not fetched; use "value"');
    if (value === undefined) return [];
    const summary = proseAt(context.report, example, "summary");
    return [{ name, summary, value: canonicalValue(value.value) }];
  });
  if (named.length > 0 || schema === undefined || !isObject(schema.value)) return named;
  const target = schema.value.$ref === undefined ? schema : follow(context, schema);
  if (target === undefined || !isObject(target.value)) return [];
  return readDoc(context.report, target).examples.map((value, index) => ({
    name: index === 0 ? "default" : `default${index + 1}`,
    summary: undefined,
    value,
  }));
}
