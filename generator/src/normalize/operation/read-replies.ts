import type { Reply, ReplyHeader } from "../../ir/operation.ts";
import { child, isObject, type Node, tokensOf } from "../../load/document.ts";
import { compareText } from "../canonical.ts";
import { type Context, follow } from "../context.ts";
import { readDescription, readDoc } from "../doc.ts";
import { checkFields } from "../fields.ts";
import { pascalCase } from "../names/case.ts";
import { replyName } from "../names/reply-names.ts";
import { booleanAt, checkExtension, malformed, mapAt, objectAt, stringsAt } from "../read.ts";
import { readType } from "../schema/read-type.ts";
import { plainString } from "../schema/types.ts";
import { leftoverSchema } from "./leftover-schema.ts";
import type { PathOperation } from "./path-operations.ts";
import { readContents } from "./read-contents.ts";

/** Replies of an operation: exact statuses ascending, then ranges, then `default`. */
export function readReplies(context: Context, operation: PathOperation): Reply[] {
  const { report } = context;
  const responses = objectAt(report, operation.node, "responses");
  if (responses === undefined) {
    const message = `${operation.method} "${operation.path}" has no responses; add at least one`;
    report.addAtKey("missing-responses", operation.node, message);
    return [];
  }
  const replies = mapAt(report, operation.node, "responses").flatMap(([status, listed]): Reply[] => {
    if (status.startsWith("x-")) return [];
    const node = follow(context, listed);
    if (node === undefined) return [];
    const normal = normalStatus(status);
    if (normal === undefined) {
      const message = `"${status}" is no status; expected 100 to 599, "1XX" to "5XX" or "default"; left out`;
      report.addAtKey("bad-status", listed, message);
      return [];
    }
    if (isObject(node.value))
      return [readReply(context, normal, node, listed === node ? undefined : sharedName(node))];
    malformed(report, node, status, "an object");
    return [];
  });
  const hasSuccess = replies.some(({ status }) => /^[123]/.test(status));
  return replies
    .map((reply) => ({ ...reply, isError: reply.status === "default" ? hasSuccess : reply.isError }))
    .sort((a, b) => rank(a.status) - rank(b.status) || compareText(a.status, b.status));
}

function normalStatus(status: string): string | undefined {
  if (status === "default" || /^[1-5]\d\d$/.test(status)) return status;
  return /^[1-5]XX$/i.test(status) ? status.toUpperCase() : undefined;
}

function rank(status: string): number {
  if (status === "default") return 2;
  return status.endsWith("XX") ? 1 : 0;
}

/** `#/components/responses/NotFound` -> `NotFoundReply`, `.../404` -> `Reply404`. */
function sharedName({ pointer, file }: Node): string {
  const name = tokensOf(pointer).at(-1) ?? file.path.replace(/^.*[\\/]|\.[^.]*$/g, "");
  return /^\d/.test(name) ? `Reply${pascalCase(name).slice(1)}` : `${pascalCase(name)}Reply`;
}

/** A reply of a status. */
export function readReply(
  context: Context,
  status: string,
  node: Node,
  inlineName: string | undefined,
): Reply {
  const { report } = context;
  checkFields(report, node, "response");
  return {
    status,
    name: replyName(status),
    isError: /^[45]/.test(status),
    description: readDescription(context.report, node) ?? "",
    headers: readHeaders(context, node),
    contents: readContents(context, node, inlineName),
    problemCodes: readProblemCodes(context, node),
  };
}

/** Headers of a reply. Their letters' case means nothing: of two that differ by it alone the first one counts. */
function readHeaders(context: Context, node: Node): ReplyHeader[] {
  const seen = new Set<string>();
  return mapAt(context.report, node, "headers").flatMap(([name, at]) => {
    const property = name.toLowerCase();
    if (property === "content-type") return [];
    if (!seen.has(property)) {
      seen.add(property);
      return readHeader(context, name, at);
    }
    const message = `header "${name}" is listed twice; the first one counts`;
    context.report.addAtKey("duplicate-parameter", at, message);
    return [];
  });
}

/** A header of a reply; none after a diagnostic. */
export function readHeader(context: Context, name: string, listed: Node): ReplyHeader[] {
  const node = follow(context, listed);
  if (node === undefined) return [];
  if (!isObject(node.value)) {
    malformed(context.report, node, name, "an object");
    return [];
  }
  checkFields(context.report, node, "header");
  const schema = readHeaderSchema(context, name, node);
  return [
    {
      name,
      property: name.toLowerCase(),
      isRequired: booleanAt(context.report, node, "required") ?? false,
      type: schema ? readType(context, schema) : plainString,
      doc: readDoc(context.report, node),
    },
  ];
}

/** A header described by `content` is text to us: nobody parses a media type inside a header. */
function readHeaderSchema(context: Context, name: string, node: Node): Node | undefined {
  const schema = child(node, "schema") ?? leftoverSchema(context, node);
  if (schema === undefined && child(node, "content") === undefined)
    context.report.add("missing-schema", node, `header "${name}" has no schema; read as a string`);
  return schema;
}

function readProblemCodes({ report }: Context, node: Node): string[] {
  checkExtension(report, node, ["problem_codes"]);
  const extension = objectAt(report, node, "x-heldsway");
  return extension ? [...new Set(stringsAt(report, extension, "problem_codes"))].sort() : [];
}
