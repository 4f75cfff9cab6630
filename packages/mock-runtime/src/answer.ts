import {
  type ContentDescriptor,
  type OperationDescriptor,
  ProblemError,
  type ReplyDescriptor,
} from "@heldsway/server-runtime";
import { choose } from "./choose.ts";
import type { OperationExamples } from "./examples.ts";
import type { Wish } from "./wish.ts";

/** What any handler is given, as far as mocks look at it. */
export interface LooseContext {
  readonly request: Request;
  readonly signal: AbortSignal;
  readonly params?: { readonly [property: string]: unknown };
  readonly query?: { readonly [property: string]: unknown };
  readonly body?: unknown;
  readonly reply: { readonly [name: string]: Make | { readonly [content: string]: Make } };
}

type Make = (...parts: readonly unknown[]) => unknown;

/** What is answered in place of an example's parts. */
export interface Changed {
  readonly body: (example: unknown) => unknown;
  /** Where what was made is to be found, given the example of it. Asked after the body. */
  readonly location?: (example: string) => string;
}

/** Makes the declared answer that is wished for, through the reply object every handler has. */
export function answer(
  operation: OperationDescriptor,
  examples: OperationExamples | undefined,
  wish: Wish,
  context: LooseContext,
  changed?: Changed,
): unknown {
  const choice = choose(operation, examples, wish, context.request.headers.get("accept") ?? "");
  if ("missing" in choice) throw new ProblemError({ code: noSuchAnswer, detail: choice.missing });
  const { reply, status, headers, content, example } = choice;
  const made = context.reply[reply.name];
  const make = typeof made === "object" ? made[content?.name ?? content?.mediaType ?? ""] : made;
  if (make === undefined) throw new Error(`"${operation.id}" has no reply "${reply.name}"`);
  const range = /^\d+$/.test(reply.status) ? [] : [status];
  const said = changed && content?.kind === "json" ? changed.body(example) : example;
  const body = content === undefined ? [] : [bodyOf(content, said, reply, status)];
  return make(...range, ...body, { headers: withLocation(headers, changed) });
}

function withLocation(
  headers: { readonly [name: string]: string },
  { location }: Partial<Changed> = {},
): { readonly [name: string]: string } {
  const name = Object.keys(headers).find((each) => each.toLowerCase() === "location");
  const example = name === undefined ? undefined : headers[name];
  if (name === undefined || example === undefined || location === undefined) return headers;
  return { ...headers, [name]: location(example) };
}

/** Code of the problem that answers a wish the document cannot grant. */
export const noSuchAnswer = "no_such_answer";

/** Code of a problem of a document that gives its problems none. */
export function codeOfStatus(status: number): string {
  return `http_${status}`;
}

function bodyOf(
  content: ContentDescriptor,
  example: unknown,
  { problemCodes }: ReplyDescriptor,
  status: number,
): unknown {
  if (content.mediaType === "application/problem+json")
    return problemOf(example, problemCodes[0] ?? codeOfStatus(status));
  if (content.kind === "binary" && typeof example === "string") return new TextEncoder().encode(example);
  const isStream = content.kind === "sse" || content.kind === "jsonl";
  return isStream && typeof example !== "string"
    ? inTurn(Array.isArray(example) ? example : [example])
    : example;
}

/** A problem as handlers state it: the server adds type, title, status, instance and request id. */
function problemOf(example: unknown, usualCode: string): object {
  const {
    code = usualCode,
    detail = "answered by a mock",
    errors,
    ...extensions
  } = isObject(example) ? example : {};
  return { code, detail, ...(errors === undefined ? {} : { errors }), extensions };
}

async function* inTurn(items: readonly unknown[]): AsyncIterable<unknown> {
  yield* items;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
