import type { Type } from "../../ir/type.ts";
import { child, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { booleanAt, numberAt, stringAt } from "../read.ts";
import { isSlowPattern } from "./slow-pattern.ts";

/** Reads a string, or `binary` where the document means bytes. */
export function readString(context: Context, node: Node): Type {
  const { report } = context;
  const format = stringAt(report, node, "format");
  const isFile = child(node, "type")?.value === "file";
  if (isFile || format === "binary" || isRawMedia(context, node)) return { kind: "binary" };
  return {
    kind: "string",
    format,
    minLength: numberAt(report, node, "minLength"),
    maxLength: numberAt(report, node, "maxLength"),
    pattern: readPattern(context, child(node, "pattern")),
  };
}

/** OpenAPI 3.1, section 4.8.14.3: `contentMediaType` without `contentEncoding` is raw bytes. */
function isRawMedia({ report }: Context, node: Node): boolean {
  const mediaType = stringAt(report, node, "contentMediaType");
  return (
    mediaType !== undefined &&
    child(node, "contentEncoding") === undefined &&
    !/json|xml|text|html/.test(mediaType)
  );
}

/** A pattern that JavaScript can run; undefined, with a diagnostic, for one it cannot. */
export function readPattern({ report }: Context, node: Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (typeof node.value !== "string") {
    report.add("malformed-keyword", node, '"pattern" must be a string');
    return undefined;
  }
  if (isRegExp(node.value, "u") || isRegExp(node.value, "")) {
    if (isSlowPattern(node.value)) report.add("slow-pattern", node, slowPattern(node.value));
    return node.value;
  }
  report.add("unsupported-pattern", node, `"${node.value}" is no JavaScript pattern; values are not checked`);
  return undefined;
}

function slowPattern(pattern: string): string {
  const hint = "let no two of its repetitions match the same characters, or bound them";
  return `"${pattern}" may take very long on some texts; ${hint}`;
}

export function isRegExp(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}

/** Reads a number; `exclusiveMinimum: true` of 3.0 turns `minimum` into the exclusive bound. */
export function readNumber(context: Context, node: Node, isInteger: boolean): Type {
  const { report } = context;
  return {
    kind: "number",
    isInteger,
    format: stringAt(report, node, "format"),
    ...readBound(context, node, "minimum", "exclusiveMinimum"),
    ...readBound(context, node, "maximum", "exclusiveMaximum"),
    multipleOf: numberAt(report, node, "multipleOf"),
  };
}

function readBound<Inclusive extends string, Exclusive extends string>(
  { report }: Context,
  node: Node,
  inclusive: Inclusive,
  exclusive: Exclusive,
): Record<Inclusive | Exclusive, number | undefined> {
  const bound = numberAt(report, node, inclusive);
  const isFlag = typeof child(node, exclusive)?.value === "boolean";
  const isExclusive = isFlag && booleanAt(report, node, exclusive) === true;
  const bounds: { [key: string]: number | undefined } = {
    [inclusive]: isExclusive ? undefined : bound,
    [exclusive]: isExclusive ? bound : isFlag ? undefined : numberAt(report, node, exclusive),
  };
  return bounds as Record<Inclusive | Exclusive, number | undefined>;
}
