import type { ContentDescriptor, OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import { choose } from "./choose.ts";
import type { OperationExamples } from "./examples.ts";

/** Says what was wrong with a request where the body, being as the document has it, cannot. */
export const reasonHeader = "mock-reason";

/**
 * The pipeline's own refusal in the form the document gives it: a client that is tested must meet the errors of the
 * API it calls. Where the document has them as problems, or not at all, they stay as they are.
 */
export async function asDeclared(
  response: Response,
  operation: OperationDescriptor,
  examples: OperationExamples | undefined,
  accept: string,
): Promise<Response> {
  const isRefusal = response.status >= 400 && response.status < 500;
  if (!isRefusal || response.headers.get("content-type") !== problemType) return response;
  const status = [response.status, ...nextBest(response.status)].find((code) => isDeclared(operation, code));
  if (status === undefined) return response;
  const choice = choose(operation, examples, { code: status }, accept);
  if ("missing" in choice || choice.reply.contents.some(({ mediaType }) => mediaType === problemType))
    return response;
  const { content, example, reply } = choice;
  const headers = new Headers(response.headers);
  headers.delete("content-type");
  headers.delete("content-length");
  for (const [name, value] of missing(reply, choice.headers, headers)) headers.set(name, value);
  const problem = await response.text();
  // An answer to HEAD has no body to tell it.
  if (problem !== "") headers.set(reasonHeader, reasonOf(JSON.parse(problem)));
  if (content !== undefined) headers.set("content-type", content.mediaType);
  const body = content === undefined || problem === "" ? null : textOf(content, example);
  return new Response(body, { status, headers });
}

const problemType = "application/problem+json";

function isDeclared({ replies }: OperationDescriptor, status: number): boolean {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return replies.some((reply) => keys.includes(reply.status));
}

/** What an API that does not tell these statuses apart answers instead. */
function nextBest(status: number): readonly number[] {
  if (status === 400) return [422];
  return [413, 415, 422].includes(status) ? [400, 422] : [];
}

function missing(
  { headers }: ReplyDescriptor,
  given: { readonly [name: string]: string },
  present: Headers,
): readonly (readonly [name: string, value: string])[] {
  return headers.flatMap(({ name }) => {
    const value = given[name];
    return value === undefined || present.has(name) ? [] : [[name, value] as const];
  });
}

function textOf({ kind }: ContentDescriptor, example: unknown): string {
  return kind === "json" ? JSON.stringify(example ?? null) : String(example ?? "");
}

/** In one line of ASCII, as headers are. */
function reasonOf(problem: {
  readonly detail?: unknown;
  readonly errors?: readonly {
    readonly pointer?: string;
    readonly parameter?: string;
    readonly detail?: string;
  }[];
}): string {
  const errors = (problem.errors ?? []).map((error) => {
    return `${error.parameter ?? error.pointer ?? ""} ${error.detail ?? ""}`.trim();
  });
  const text = [String(problem.detail), ...errors].join("; ");
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 500);
}
