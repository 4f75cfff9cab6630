import { BodyTooLarge, type Exchange } from "../exchange.ts";
import type { BodyDescriptor, ContentDescriptor, OperationChecks } from "../operation.ts";
import { ProblemError } from "../problems/problem-error.ts";
import type { Issue } from "../validation/check.ts";
import { decodeForm, decodeMultipart } from "./form.ts";
import { isInRange, parseMediaType } from "./media-type.ts";
import { parseJson } from "./parse-json.ts";

export interface DecodedBody {
  /** `undefined` when no body came. */
  readonly value: unknown;
  readonly mediaType: string | undefined;
  /** What a fingerprint is made of: parsed JSON, or the bytes. */
  readonly identity: unknown;
}

export interface BodyLimits {
  /** Bytes. */
  readonly bodyLimit: number;
  readonly depthLimit: number;
}

/**
 * Reads, decodes and checks the body of one request.
 * Throws a `ProblemError`: 415, 413, 400 `invalid_json`, or 422 `validation_failed` with every issue.
 */
export async function decodeBody(
  exchange: Exchange,
  descriptor: BodyDescriptor,
  checks: OperationChecks,
  limits: BodyLimits,
): Promise<DecodedBody> {
  if (!exchange.hasBody) return withoutBody(descriptor);
  const content = contentOf(exchange, descriptor);
  const bytes = await readBytes(exchange, limits.bodyLimit);
  if (bytes.length === 0) return withoutBody(descriptor);
  const { value, issues, identity } = await decode(content, bytes, exchange, limits);
  checks.body[content.mediaType]?.(value, issues);
  if (issues.length > 0) throw invalidBody(issues);
  return { value, identity, mediaType: content.mediaType };
}

function withoutBody(descriptor: BodyDescriptor): DecodedBody {
  if (descriptor.required)
    throw new ProblemError({ code: "bad_request", detail: "A body is required and none came." });
  return { value: undefined, mediaType: undefined, identity: undefined };
}

function contentOf(exchange: Exchange, descriptor: BodyDescriptor): ContentDescriptor {
  const header = exchange.header("content-type");
  const mediaType = header === undefined ? undefined : parseMediaType(header);
  const content =
    mediaType &&
    (descriptor.contents.find((candidate) => candidate.mediaType === mediaType.essence) ??
      descriptor.contents.find((candidate) => isInRange(mediaType.essence, essenceOf(candidate))));
  const expected = descriptor.contents.map((candidate) => candidate.mediaType).join(" or ");
  if (!content) throw unsupported(`Send the body as ${expected}.`);
  if (mediaType.charset !== undefined && mediaType.charset !== "utf-8" && content.kind !== "binary")
    throw unsupported("Send the body in UTF-8.");
  const encoding = exchange.header("content-encoding");
  if (encoding !== undefined && encoding !== "identity")
    throw unsupported("Send the body without content encoding.");
  return content;
}

function essenceOf(content: ContentDescriptor): string {
  return content.mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
}

async function readBytes(exchange: Exchange, limit: number): Promise<Uint8Array> {
  try {
    return await exchange.body(limit);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    throw new ProblemError({
      code: "payload_too_large",
      detail: `The body may have at most ${limit} bytes.`,
    });
  }
}

interface Decoded {
  readonly value: unknown;
  readonly issues: Issue[];
  readonly identity: unknown;
}

async function decode(
  content: ContentDescriptor,
  bytes: Uint8Array,
  exchange: Exchange,
  limits: BodyLimits,
): Promise<Decoded> {
  switch (content.kind) {
    case "json":
      return decodeJson(textOf(bytes), limits);
    case "jsonl":
      return decodeLines(textOf(bytes), limits);
    case "form":
      return { value: decodeForm(textOf(bytes)), issues: [], identity: bytes };
    case "multipart":
      return {
        value: await decodeMultipart(bytes, exchange.header("content-type") ?? ""),
        issues: [],
        identity: bytes,
      };
    case "text":
    case "sse":
      return { value: textOf(bytes), issues: [], identity: bytes };
    case "binary":
      return { value: new Blob([bytes.slice()], { type: content.mediaType }), issues: [], identity: bytes };
  }
}

function decodeJson(text: string, { depthLimit }: BodyLimits): Decoded {
  const parsed = parseJson(text, depthLimit);
  if (parsed.kind === "malformed")
    throw new ProblemError({ code: "invalid_json", detail: `The body ${parsed.detail}.` });
  return { value: parsed.value, issues: [...parsed.issues], identity: parsed.value };
}

function decodeLines(text: string, limits: BodyLimits): Decoded {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map((line) => decodeJson(line, limits));
  const value = values.map((line) => line.value);
  return { value, identity: value, issues: values.flatMap((line) => line.issues) };
}

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ProblemError({ code: "bad_request", detail: "The body is not UTF-8." });
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function unsupported(detail: string): ProblemError {
  return new ProblemError({ code: "unsupported_media_type", detail });
}

function invalidBody(issues: readonly Issue[]): ProblemError {
  const [first] = issues;
  const detail =
    issues.length === 1 && first
      ? `${first.pointer === "" ? "The body" : `"${first.pointer}"`} is not valid. ${first.detail}`
      : `The body has ${issues.length} errors.`;
  return new ProblemError({ code: "validation_failed", detail, errors: issues });
}
