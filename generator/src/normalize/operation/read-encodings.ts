import { didYouMean } from "../../did-you-mean.ts";
import type { Content, FieldEncoding } from "../../ir/operation.ts";
import { child, entries, isObject, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { booleanAt, malformed, mapAt, stringAt } from "../read.ts";

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

/** `encoding` of a media type object: how fields of a form are written. */
export function readEncodings(
  context: Context,
  { kind, mediaType, node }: Pick<Content, "kind" | "mediaType"> & { readonly node: Node },
): FieldEncoding[] {
  const { report } = context;
  reportPositional(context, node);
  const listed = mapAt(report, node, "encoding");
  if (listed.length === 0) return [];
  if (kind !== "form" && kind !== "multipart") {
    const at = child(node, "encoding") ?? node;
    report.addAtKey("unsupported-feature", at, `"encoding" has no meaning for "${mediaType}"; left out`);
    return [];
  }
  return listed.flatMap(([property, at]): FieldEncoding[] => {
    if (!isObject(at.value)) {
      malformed(report, at, property, "an object");
      return [];
    }
    return [kind === "form" ? readField(context, property, at) : readPart(context, property, at)];
  });
}

/** In urlencoded forms a style, where one is given, goes before a content type. */
function readField({ report }: Context, property: string, at: Node): FieldEncoding {
  const hasStyle = ["style", "explode", "allowReserved"].some((key) => child(at, key) !== undefined);
  const style = hasStyle ? readStyle({ report }, at) : undefined;
  return {
    property,
    contentType: undefined,
    style,
    isExploded: booleanAt(report, at, "explode") ?? style === "form",
  };
}

function readStyle({ report }: Pick<Context, "report">, at: Node): NonNullable<FieldEncoding["style"]> {
  const given = child(at, "style");
  const known = styles.find((style) => style === given?.value);
  if (given === undefined || known !== undefined) return known ?? "form";
  const expected = styles.map((style) => `"${style}"`).join(" or ");
  const hint = typeof given.value === "string" ? didYouMean(given.value, styles) : "";
  const message = `style ${JSON.stringify(given.value)}${hint} is not for a form; expected ${expected}; read as "form"`;
  report.add("bad-style", given, message);
  return "form";
}

function readPart({ report }: Context, property: string, at: Node): FieldEncoding {
  const style = child(at, "style");
  if (style !== undefined && style.value !== "form") {
    const message = "a style of multipart fields is not supported; lists repeat their name, objects are JSON";
    report.addAtKey("unsupported-feature", style, message);
  }
  const headers = child(at, "headers");
  if (entries(headers).some(([name]) => name.toLowerCase() !== "content-type"))
    report.addAtKey("unsupported-feature", headers ?? at, "headers of parts are not sent; left out");
  return {
    property,
    contentType: stringAt(report, at, "contentType"),
    style: undefined,
    isExploded: false,
  };
}

/** OpenAPI 3.2: parts by their position. */
function reportPositional({ report }: Context, node: Node): void {
  for (const key of ["prefixEncoding", "itemEncoding"]) {
    const at = child(node, key);
    if (at) report.addAtKey("unsupported-feature", at, `"${key}" is not supported; left out`);
  }
}
