import type { Outcome } from "../exchange.ts";
import type { StoredReply } from "../idempotency/unit-of-work.ts";
import type { ContentDescriptor, OperationChecks } from "../operation.ts";
import type { ProblemInit } from "../problems/problem.ts";
import type { ProblemOccurrence, Problems } from "../problems/problem-body.ts";
import type { Issue } from "../validation/check.ts";
import { InvalidReply } from "./invalid-reply.ts";
import type { MadeReply } from "./made-reply.ts";
import { sentMediaType } from "./sent-media-type.ts";
import { eventStream, lineStream } from "./streams.ts";

/** A reply as it is sent, and what a unit of work needs to know of it. */
export interface EncodedReply extends Outcome, Pick<StoredReply, "holdsSecret" | "undoEffects"> {}

/** A reply as it is stored. Streams are not: their operations take no idempotency key. */
export function toStored(reply: EncodedReply): StoredReply {
  const { body } = reply;
  if (typeof body === "string") return { ...reply, body: utf8.encode(body) };
  return { ...reply, body: body instanceof Uint8Array ? body : undefined };
}

/** Headers the pipeline sets by itself, whatever the document requires of a reply. */
const pipelineHeaders = new Set([
  "cache-control",
  "idempotent-replayed",
  "ratelimit",
  "ratelimit-policy",
  "x-request-id",
]);

/** Checks a reply against the document and turns it into bytes. Throws `InvalidReply`. */
export function encodeReply(
  made: MadeReply,
  options: {
    /** Left out: the reply is not checked. */
    readonly checks: OperationChecks["replies"] | undefined;
    readonly problems: Problems;
    readonly occurrence: ProblemOccurrence;
  },
): EncodedReply {
  const { descriptor, status, content } = made;
  const issues: Issue[] = [];
  const checks = options.checks?.[descriptor.status];
  const given = encodeHeaders(made, checks?.headers, issues);
  let headers = given;
  let body: Outcome["body"];
  if (content) {
    const value = content.mediaType === problemMediaType ? problemOf(made, options) : made.body;
    const isStream = content.kind === "sse" || content.kind === "jsonl";
    if (!isStream) checks?.contents[content.mediaType]?.(value, issues);
    body = encodeBody(made, content, value);
    headers = [["content-type", sentMediaType(content)], ...given];
  }
  if (issues.length > 0) throw new InvalidReply(made, issues);
  return {
    status,
    headers,
    body,
    holdsSecret: descriptor.holdsSecret === true || made.init.holdsSecret === true,
    undoEffects: status >= 400,
  };
}

const problemMediaType = "application/problem+json";

function problemOf(
  made: MadeReply,
  { problems, occurrence }: { readonly problems: Problems; readonly occurrence: ProblemOccurrence },
): unknown {
  const { body, descriptor, status } = made;
  if (!isProblemInit(body))
    throw new InvalidReply(made, 'expected a problem: { code: "...", detail: "..." }');
  if (descriptor.problemCodes.length > 0 && !descriptor.problemCodes.includes(body.code))
    throw new InvalidReply(
      made,
      `code "${body.code}" is not declared; expected ${descriptor.problemCodes.join(" or ")}`,
    );
  return problems.bodyOf(body, { ...occurrence, status });
}

function isProblemInit(value: unknown): value is ProblemInit {
  return typeof value === "object" && value !== null && "code" in value && "detail" in value;
}

function encodeHeaders(
  made: MadeReply,
  checks: { readonly [name: string]: (value: unknown, issues: Issue[]) => boolean } | undefined,
  issues: Issue[],
): readonly (readonly [string, string])[] {
  if (made.init.headers === undefined && made.descriptor.headers.length === 0) return noHeaders;
  const given = new Map<string, unknown>();
  for (const [name, value] of Object.entries(made.init.headers ?? {}))
    if (value !== undefined) given.set(name.toLowerCase(), value);
  for (const { name, required } of made.descriptor.headers) {
    const value = given.get(name.toLowerCase());
    if (value !== undefined) checks?.[name]?.(value, issues);
    else if (required && checks && !pipelineHeaders.has(name.toLowerCase()))
      issues.push({ pointer: "", code: "required", detail: `header "${name}" is required` });
  }
  return [...given].map(([name, value]) => {
    const text = String(value);
    // Anything else could end the header and start another (RFC 9110 section 5.5).
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text))
      throw new InvalidReply(made, `header "${name}" holds characters that a header cannot`);
    return [name, text];
  });
}

const noHeaders: readonly (readonly [string, string])[] = [];

function encodeBody(made: MadeReply, content: ContentDescriptor, value: unknown): Outcome["body"] {
  if (value instanceof ReadableStream || value instanceof Uint8Array) return value;
  const { kind, mediaType, framing } = content;
  if (kind === "sse" && isAsyncIterable(value)) return eventStream(value, framing);
  if (kind === "jsonl" && isAsyncIterable(value)) return lineStream(value, mediaType);
  const text = kind === "json" ? JSON.stringify(value) : value;
  if (typeof text === "string") return text;
  throw new InvalidReply(
    made,
    `a body of type ${typeof value} cannot be sent as "${made.content?.mediaType}"`,
  );
}

const utf8 = new TextEncoder();

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
