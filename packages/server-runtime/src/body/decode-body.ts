import type { Exchange } from "../exchange.ts";
import type { BodyDescriptor, ContentDescriptor, OperationChecks } from "../operation.ts";
import { ProblemError } from "../problems/problem-error.ts";
import type { Issue } from "../validation/check.ts";
import { contentOf } from "./content-of.ts";
import { parseMultipart } from "./form.ts";
import { parseMediaType } from "./media-type.ts";
import { type JsonLimits, parseJson } from "./parse-json.ts";
import { readParts } from "./read-parts.ts";
import { readUrlencoded } from "./read-styled-form.ts";

export interface DecodedBody {
  /** `undefined` when no body came. */
  readonly value: unknown;
  readonly mediaType: string | undefined;
  /** What a fingerprint is made of: the value, or the bytes. */
  readonly identity: unknown;
}

/** What a body that came is read as. */
export interface ExpectedBody {
  readonly content: ContentDescriptor;
  readonly essence: string;
  /** The header as it came. */
  readonly contentType: string;
  /** An empty one is none. */
  readonly required: boolean;
}

/**
 * What the body of one request is to be read as; `undefined` where none came.
 * Throws a `ProblemError`: 415, or 400 `bad_request` where one is required.
 */
export function expectedBody(exchange: Exchange, descriptor: BodyDescriptor): ExpectedBody | undefined {
  if (exchange.hasBody || saysForm(exchange, descriptor)) return negotiate(exchange, descriptor);
  refuseNone(descriptor);
  return undefined;
}

/**
 * Decodes and checks a body; at once but for forms.
 * Throws a `ProblemError`: 400 `invalid_json` or `bad_request`, or 422 `validation_failed` with every issue.
 */
export function decodeBody(
  expected: ExpectedBody,
  bytes: Uint8Array,
  checks: OperationChecks,
  limits: JsonLimits,
): DecodedBody | Promise<DecodedBody> {
  const { content } = expected;
  if (bytes.length === 0 && content.kind !== "form") {
    refuseNone(expected);
    return noBody;
  }
  const decoding = decode(expected, bytes, limits);
  return decoding instanceof Promise
    ? decoding.then((decoded) => checkBody(content, decoded, checks))
    : checkBody(content, decoding, checks);
}

function checkBody(
  content: ContentDescriptor,
  { value, issues, identity }: Decoded,
  checks: OperationChecks,
): DecodedBody {
  const { mediaType } = content;
  const decoded = issues.length;
  checks.body[mediaType]?.(value, issues);
  if (issues.length > 0) throw invalidBody(withoutRepeated(content, issues, decoded));
  return { value, identity, mediaType };
}

/** Text of a form that is no number needs not be told a second time that it is none. */
function withoutRepeated(
  { kind }: ContentDescriptor,
  issues: readonly Issue[],
  decoded: number,
): readonly Issue[] {
  if (kind !== "form" && kind !== "multipart") return issues;
  const unread = new Set(issues.slice(0, decoded).map((issue) => issue.pointer));
  return issues.filter(({ pointer }, index) => index < decoded || !unread.has(pointer));
}

function refuseNone({ required }: { readonly required: boolean }): void {
  if (required) throw new ProblemError({ code: "bad_request", detail: "a body is required and none came" });
}

export const noBody: DecodedBody = { value: undefined, mediaType: undefined, identity: undefined };

/** A form without fields takes no bytes: only its media type tells it from no body. */
function saysForm(exchange: Exchange, { contents }: BodyDescriptor): boolean {
  const sent = parseMediaType(exchange.header("content-type") ?? "");
  return sent !== undefined && contentOf(contents, sent)?.kind === "form";
}

/** Throws a `ProblemError` for what this operation does not read. */
function negotiate(exchange: Exchange, { contents, required }: BodyDescriptor): ExpectedBody {
  const contentType = exchange.header("content-type");
  const sent = contentType === undefined ? undefined : parseMediaType(contentType);
  const content = sent && contentOf(contents, sent);
  if (contentType === undefined || !content)
    throw unsupportedType(contents, sent?.essence ?? (contentType === undefined ? "none" : "no media type"));
  const charset = sent.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (content.kind !== "binary" && charset !== "utf-8" && charset !== "utf8")
    throw unsupported("send the body in UTF-8");
  const encoding = exchange.header("content-encoding");
  if (encoding !== undefined && encoding.toLowerCase() !== "identity")
    throw unsupported("send the body without content encoding");
  return { content, essence: sent.essence, contentType, required };
}

interface Decoded {
  readonly value: unknown;
  readonly issues: Issue[];
  readonly identity: unknown;
}

function decode(
  { content, essence, contentType }: ExpectedBody,
  bytes: Uint8Array,
  limits: JsonLimits,
): Decoded | Promise<Decoded> {
  switch (content.kind) {
    case "json":
      return decodeJson(textOf(bytes), limits);
    case "jsonl":
      return decodeLines(textOf(bytes), limits);
    case "form":
      return decodeForm(textOf(bytes), content, limits);
    case "multipart":
      return decodeMultipart(bytes, contentType, content, limits);
    case "text":
    case "sse":
      return { value: textOf(bytes), issues: [], identity: bytes };
    case "binary":
      return { value: new Blob([bytes.slice()], { type: essence }), issues: [], identity: bytes };
  }
}

async function decodeForm(text: string, content: ContentDescriptor, limits: JsonLimits): Promise<Decoded> {
  const form = await readUrlencoded(text, content, limits);
  return { ...form, identity: form.value };
}

async function decodeMultipart(
  bytes: Uint8Array,
  header: string,
  content: ContentDescriptor,
  limits: JsonLimits,
): Promise<Decoded> {
  const fields = await parseMultipart(bytes, header, limits.valueLimit);
  // Of the fields, not the bytes: every attempt to send them has another boundary.
  return { ...(await readParts(fields, content, limits)), identity: fields };
}

function decodeJson(text: string, limits: JsonLimits): Decoded {
  const parsed = parseJson(text, limits);
  if (parsed.kind === "malformed")
    throw new ProblemError({ code: "invalid_json", detail: `the body ${parsed.detail}` });
  return { value: parsed.value, issues: [...parsed.issues], identity: parsed.value };
}

function decodeLines(text: string, limits: JsonLimits): Decoded {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > limits.valueLimit)
    throw new ProblemError({
      code: "invalid_json",
      detail: `the body holds more than ${limits.valueLimit} values`,
    });
  const values = lines.map((line) => decodeJson(line, limits));
  const value = values.map((line) => line.value);
  return { value, identity: value, issues: values.flatMap((line) => line.issues) };
}

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ProblemError({ code: "bad_request", detail: "the body is not UTF-8" });
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function unsupportedType(contents: readonly ContentDescriptor[], got: string): ProblemError {
  const expected = contents.map((candidate) => candidate.mediaType).join(" or ");
  return unsupported(`send the body as ${expected}, got ${got.slice(0, 100)}`);
}

function unsupported(detail: string): ProblemError {
  return new ProblemError({ code: "unsupported_media_type", detail });
}

function invalidBody(issues: readonly Issue[]): ProblemError {
  const fields = new Set(issues.map((issue) => issue.pointer)).size;
  const detail = fields === 1 ? "1 field is invalid" : `${fields} fields are invalid`;
  return new ProblemError({ code: "validation_failed", detail, errors: issues });
}
