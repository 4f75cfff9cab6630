import { isDeepStrictEqual } from "node:util";
import type { ContentDescriptor, OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import { plain } from "./plain.ts";
import type { Received } from "./recorder.ts";

/** The declared reply a status belongs to. */
export function replyOf(status: number, { replies }: OperationDescriptor): ReplyDescriptor | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, "default"]
    .map((key) => replies.find((reply) => reply.status === key))
    .find((reply) => reply !== undefined);
}

/** What the contract has against a reply. */
export async function invalidity(
  { status, mediaType, text }: Received,
  descriptor: OperationDescriptor,
): Promise<string | undefined> {
  const reply = replyOf(status, descriptor);
  if (reply === undefined) return `the mock answered ${status}, which is not declared`;
  const content = contentOf(reply.contents, mediaType);
  if (content === undefined && reply.contents.length > 0)
    return `the mock answered ${status} as "${mediaType}", which is not declared`;
  if (content === undefined && text !== "") return `the mock answered ${status} with a body: ${text}`;
  if (content?.kind !== "json" || text === "") return undefined;
  const checks = await descriptor.checks();
  const issues: { pointer: string; code: string; detail: string }[] = [];
  checks.replies[reply.status]?.contents[content.mediaType]?.(JSON.parse(text), issues);
  const [first] = issues;
  return first && `the reply ${status} is invalid: "${first.pointer}" ${first.detail}: ${text.slice(0, 200)}`;
}

/** Compares what the caller got with what the mock sent. */
export async function differenceOf(
  data: unknown,
  { text, mediaType }: Received,
  descriptor: OperationDescriptor,
): Promise<string | undefined> {
  const contents = descriptor.replies.flatMap((reply) => reply.contents);
  const content = contentOf(contents, mediaType);
  const sent = content && isStream(content) ? itemsOf(text, content) : valueSent(text, content);
  const got = await plain(data);
  // An empty text is what there is to read of no body.
  if (isDeepStrictEqual(got === "" ? undefined : got, sent)) return undefined;
  return `sent ${excerpt(sent)}, arrived as ${excerpt(got)}`;
}

/** What is declared for a media type: itself, or the family it is of. */
function contentOf(contents: readonly ContentDescriptor[], mediaType: string): ContentDescriptor | undefined {
  return [mediaType, mediaType.replace(/\/.*$/, "/*"), "*/*"]
    .map((wanted) => contents.find((content) => content.mediaType === wanted))
    .find((content) => content !== undefined);
}

function valueSent(text: string, content: ContentDescriptor | undefined): unknown {
  if (text === "") return undefined;
  return content?.kind === "json" ? JSON.parse(text) : text;
}

function isStream({ kind }: ContentDescriptor): boolean {
  return kind === "sse" || kind === "jsonl";
}

/** Items of a stream whose lines end in line feeds. */
function itemsOf(text: string, { kind, framing }: ContentDescriptor): unknown[] {
  if (kind === "jsonl") return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  const events = text.split("\n\n").filter((event) => event !== "");
  return events.map((event) => {
    const fields = event
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.replace(/^\w+: /, "")]);
    const data = fields.flatMap(([name, value]) => (name === "data" ? [value] : [])).join("\n");
    if (framing === "text") return data;
    if (framing === undefined) return JSON.parse(data);
    const { retry, ...others } = Object.fromEntries(fields);
    return { ...others, data, ...(retry === undefined ? {} : { retry: Number(retry) }) };
  });
}

function excerpt(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
