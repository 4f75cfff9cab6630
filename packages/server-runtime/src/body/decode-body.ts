import { BodyTooLarge, type Exchange } from "../exchange.ts";
import type { BodyDescriptor, ContentDescriptor, OperationChecks } from "../operation.ts";
import { ProblemError } from "../problems/problem-error.ts";
import type { Issue } from "../validation/check.ts";
import { contentOf } from "./content-of.ts";
import { parseForm, parseMultipart } from "./form.ts";
import { type MediaType, parseMediaType } from "./media-type.ts";
import { type JsonLimits, parseJson } from "./parse-json.ts";
import { readForm } from "./read-form.ts";

export interface DecodedBody {
  /** `undefined` when no body came. */
  readonly value: unknown;
  readonly mediaType: string | undefined;
  /** What a fingerprint is made of: the value, or the bytes. */
  readonly identity: unknown;
}

export interface BodyLimits extends JsonLimits {
  /** Bytes. */
  readonly bodyLimit: number;
}

/**
 * Reads, decodes and checks the body of one request.
 * Throws a `ProblemError`: 415, 413, 400 `invalid_json` or `bad_request`, or 422 `validation_failed` with
 * every issue.
 */
export async function decodeBody(
  exchange: Exchange,
  descriptor: BodyDescriptor,
  checks: OperationChecks,
  limits: BodyLimits,
): Promise<DecodedBody> {
  if (!exchange.hasBody) return withoutBody(descriptor);
  const { content, sent } = negotiate(exchange, descriptor);
  const bytes = await readBytes(exchange, limits.bodyLimit);
  if (bytes.length === 0) return withoutBody(descriptor);
  const { value, issues, identity } = await decode(content, bytes, { sent, exchange, limits });
  const unread = new Set(issues.map((issue) => issue.pointer));
  const decoded = issues.length;
  checks.body[content.mediaType]?.(value, issues);
  const isForm = content.kind === "form" || content.kind === "multipart";
  // Text that is no number needs not be told a second time that it is none.
  const all = isForm
    ? issues.filter(({ pointer }, index) => index < decoded || !unread.has(pointer))
    : issues;
  if (all.length > 0) throw invalidBody(all);
  return { value, identity, mediaType: content.mediaType };
}

function withoutBody(descriptor: BodyDescriptor): DecodedBody {
  if (descriptor.required)
    throw new ProblemError({ code: "bad_request", detail: "a body is required and none came" });
  return { value: undefined, mediaType: undefined, identity: undefined };
}

/** What the body is read as. Throws a `ProblemError` for what this operation does not read. */
function negotiate(
  exchange: Exchange,
  { contents }: BodyDescriptor,
): { readonly content: ContentDescriptor; readonly sent: MediaType } {
  const header = exchange.header("content-type");
  const sent = header === undefined ? undefined : parseMediaType(header);
  const content = sent && contentOf(contents, sent);
  const expected = contents.map((candidate) => candidate.mediaType).join(" or ");
  const shown = sent?.essence.slice(0, 100) ?? (header === undefined ? "none" : "no media type");
  if (!content) throw unsupported(`send the body as ${expected}, got ${shown}`);
  const charset = sent.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (content.kind !== "binary" && charset !== "utf-8" && charset !== "utf8")
    throw unsupported("send the body in UTF-8");
  const encoding = exchange.header("content-encoding");
  if (encoding !== undefined && encoding.toLowerCase() !== "identity")
    throw unsupported("send the body without content encoding");
  return { content, sent };
}

async function readBytes(exchange: Exchange, limit: number): Promise<Uint8Array> {
  try {
    return await exchange.body(limit);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    throw new ProblemError({
      code: "payload_too_large",
      detail: `the body is larger than ${limit} bytes`,
    });
  }
}

interface Decoded {
  readonly value: unknown;
  readonly issues: Issue[];
  readonly identity: unknown;
}

interface Received {
  readonly sent: MediaType;
  readonly exchange: Exchange;
  readonly limits: BodyLimits;
}

async function decode(
  content: ContentDescriptor,
  bytes: Uint8Array,
  { sent, exchange, limits }: Received,
): Promise<Decoded> {
  switch (content.kind) {
    case "json":
      return decodeJson(textOf(bytes), limits);
    case "jsonl":
      return decodeLines(textOf(bytes), limits);
    case "form": {
      const form = await readForm(parseForm(textOf(bytes), limits.valueLimit), content.fields ?? {}, limits);
      return { ...form, identity: form.value };
    }
    case "multipart": {
      const fields = await parseMultipart(bytes, exchange.header("content-type") ?? "", limits.valueLimit);
      // Of the fields, not the bytes: every attempt to send them has another boundary.
      return { ...(await readForm(fields, content.fields ?? {}, limits)), identity: fields };
    }
    case "text":
    case "sse":
      return { value: textOf(bytes), issues: [], identity: bytes };
    case "binary":
      return { value: new Blob([bytes.slice()], { type: sent.essence }), issues: [], identity: bytes };
  }
}

function decodeJson(text: string, limits: BodyLimits): Decoded {
  const parsed = parseJson(text, limits);
  if (parsed.kind === "malformed")
    throw new ProblemError({ code: "invalid_json", detail: `the body ${parsed.detail}` });
  return { value: parsed.value, issues: [...parsed.issues], identity: parsed.value };
}

function decodeLines(text: string, limits: BodyLimits): Decoded {
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

function unsupported(detail: string): ProblemError {
  return new ProblemError({ code: "unsupported_media_type", detail });
}

function invalidBody(issues: readonly Issue[]): ProblemError {
  const fields = new Set(issues.map((issue) => issue.pointer)).size;
  const detail = fields === 1 ? "1 field is invalid" : `${fields} fields are invalid`;
  return new ProblemError({ code: "validation_failed", detail, errors: issues });
}
