import type { CallFacts, CallState } from "./call-state.ts";
import type { Core } from "./core.ts";
import { ResponseParseError } from "./errors.ts";
import type { OperationSpec } from "./operation.ts";
import { type RateLimit, tightestLimit } from "./rate-limit.ts";
import { redact } from "./redact.ts";
import { askedWait } from "./server-timing.ts";

/** A successful answer: what the operation promises, and where it came in. */
export interface Answer {
  readonly data: unknown;
  readonly response: Response;
}

/** What reading an answer needs to know of its operation; `response`: it is left unread. */
export interface Reading extends Pick<OperationSpec, "accept" | "canBeEmpty" | "items"> {
  readonly reads?: NonNullable<OperationSpec["reads"]> | "response";
}

/** Reads a successful answer. @throws {ResponseParseError} when it is not what the document promises. */
export async function readAnswer(
  core: Core,
  call: CallState,
  response: Response,
  { reads = "json", accept, canBeEmpty, items }: Reading,
): Promise<unknown> {
  if (reads === "response") return response;
  const isPromised = reads === "none" || promises(reads, accept, response);
  if (isPromised && reads === "stream") {
    if (items) return items(response, { core, call });
    return response.body ?? new Blob([]).stream();
  }
  if (isPromised && reads === "blob") return response.blob();
  const text = await response.text();
  if (reads === "none" || (canBeEmpty && text === "")) return undefined;
  if (isPromised && reads === "text") return text;
  const json = isPromised ? parseJson(text) : undefined;
  if (json) return json.value;
  throw unreadable(core, call, response, `does not read as the ${accept ?? "application/json"}`, text);
}

/** The error for a successful answer that is not what the document promises. */
export function unreadable(
  core: Core,
  call: CallState,
  response: Response,
  what: string,
  text: string,
): ResponseParseError {
  const { status, headers } = response;
  const contentType = headers.get("content-type") ?? undefined;
  const snippet = snippetOf(text, core.credential?.last);
  return new ResponseParseError(
    `${status} with ${contentType ?? "no content type"} ${what} of ${call.facts.operation}: "${snippet}"`,
    { ...answerFacts(core, call, response), status, contentType, snippet },
  );
}

/** Proxies and login pages answer 200 with HTML: never what a method gives, unless it was asked for. */
function promises(reads: string, accept: string | undefined, { headers }: Response): boolean {
  const contentType = headers.get("content-type");
  if (contentType === null) return true;
  if (reads === "json") return /[/+]json\b/i.test(contentType);
  return !/\/html/i.test(contentType) || /\/html/.test(accept ?? "");
}

/** In a box, for `null` is JSON. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Start of a body, on one line. */
export function snippetOf(text: string, secret?: string): string {
  return redact(text, secret).trim().slice(0, 200).replace(/\s+/g, " ");
}

/** What an answer says about its call. */
export interface AnswerFacts extends CallFacts {
  readonly requestId: string | undefined;
  /** Milliseconds the server asked to wait. */
  readonly retryAfterMs: number | undefined;
  /** The limit closest to its end, if the answer tells any. */
  readonly rateLimit: RateLimit | undefined;
}

export function answerFacts({ policy, clock }: Core, { facts }: CallState, response: Response): AnswerFacts {
  const { headers } = response;
  return {
    ...facts,
    requestId: (policy.requestIdHeader && headers.get(policy.requestIdHeader)) || undefined,
    retryAfterMs: askedWait(response, clock.now()),
    rateLimit: tightestLimit(headers),
  };
}
