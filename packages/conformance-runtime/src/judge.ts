import type {
  ContentDescriptor,
  OperationChecks,
  OperationDescriptor,
  ReplyDescriptor,
} from "@heldsway/server-runtime";

/** An answer as it came over the wire. */
export interface Answer {
  /** Of the request: an answer to HEAD has no body. */
  readonly method: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The declared reply a status belongs to: its own, its range's, or the default one. */
export function replyOf({ replies }: OperationDescriptor, status: number): ReplyDescriptor | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, "default"]
    .map((key) => replies.find((reply) => reply.status === key))
    .find((reply) => reply !== undefined);
}

/** What the contract has against an answer of an operation. Empty: it is as declared. */
export async function judge(operation: OperationDescriptor, answer: Answer): Promise<readonly string[]> {
  const reply = replyOf(operation, answer.status);
  if (reply === undefined) {
    const declared = operation.replies.map(({ status }) => status).join(", ");
    return [`status ${answer.status} is not declared; expected ${declared}`];
  }
  const checks = (await operation.checks()).replies[reply.status];
  return [
    ...judgeHeaders(reply, answer, checks),
    ...judgeBody(reply, answer, checks),
    ...judgeProblem(reply, answer),
  ];
}

type ReplyChecks = OperationChecks["replies"][string];

function judgeHeaders(
  reply: ReplyDescriptor,
  { headers }: Answer,
  checks: ReplyChecks | undefined,
): readonly string[] {
  return reply.headers.flatMap(({ name, required }) => {
    const text = headers.get(name);
    if (text === null) return required ? [`header "${name}" is missing`] : [];
    const check = checks?.headers[name];
    // What a header's text stands for is known by its schema alone: it is valid if any reading of it is.
    if (check === undefined || readings(text).some((value) => check(value, []))) return [];
    return [`header "${name}" is "${text}", which ${faultOf(check, text)}`];
  });
}

function readings(text: string): readonly unknown[] {
  const items = text.split(",").map((item) => item.trim());
  return [
    text,
    ...(/^-?\d+(\.\d+)?$/.test(text) ? [Number(text)] : []),
    ...(/^(true|false)$/.test(text) ? [text === "true"] : []),
    items,
    items.map(Number),
  ];
}

function judgeBody(
  reply: ReplyDescriptor,
  answer: Answer,
  checks: ReplyChecks | undefined,
): readonly string[] {
  const isEmpty = answer.body.length === 0;
  const isHead = answer.method === "HEAD";
  if (isHead && !isEmpty) return ["an answer to HEAD has no body"];
  if (reply.contents.length === 0) return isEmpty ? [] : ["a body came where none is declared"];
  const type = answer.headers.get("content-type");
  // The headers of an answer to HEAD may leave out what says something of a body (RFC 9110 section 9.3.2).
  if (isHead && type === null) return [];
  const mediaType = essenceOf(type);
  const content = contentOf(reply, mediaType);
  if (content === undefined) {
    const declared = reply.contents.map((each) => each.mediaType).join(" or ");
    return [`content type "${mediaType}" is not declared; expected ${declared}`];
  }
  if (isHead) return [];
  const check = checks?.contents[content.mediaType];
  if (check === undefined) return [];
  if (content.kind === "text") return faults(check, new TextDecoder().decode(answer.body), "");
  if (content.kind === "json") return judgeJson(check, answer.body, "");
  if (content.kind !== "jsonl") return [];
  const lines = new TextDecoder().decode(answer.body).split("\n");
  return lines.flatMap((line, index) =>
    line.trim() === "" ? [] : judgeJson(check, new TextEncoder().encode(line), `line ${index + 1} `),
  );
}

function judgeJson(
  check: ReplyChecks["contents"][string],
  bytes: Uint8Array,
  where: string,
): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return [`${where}is no JSON`];
  }
  return faults(check, value, where);
}

function faults(check: ReplyChecks["contents"][string], value: unknown, where: string): readonly string[] {
  const issues: { pointer: string; code: string; detail: string }[] = [];
  check(value, issues);
  return issues.map(({ pointer, detail }) => `${where}${pointer === "" ? "the body" : pointer} ${detail}`);
}

function faultOf(check: ReplyChecks["contents"][string], value: unknown): string {
  const issues: { pointer: string; code: string; detail: string }[] = [];
  check(value, issues);
  return issues[0]?.detail ?? "is invalid";
}

/** RFC 9457 section 3.1.2: a problem says the status it came with; and its code is one the document lists. */
function judgeProblem({ problemCodes }: ReplyDescriptor, answer: Answer): readonly string[] {
  const isProblem = essenceOf(answer.headers.get("content-type")) === "application/problem+json";
  if (!isProblem || answer.method === "HEAD") return [];
  const { status, code } = problemOf(answer.body);
  return [
    ...(status === undefined || status === answer.status ? [] : [`the problem says status ${status}`]),
    ...(problemCodes.length === 0 || problemCodes.some((each) => each === code)
      ? []
      : [`problem code "${code}" is not declared; expected ${problemCodes.join(" or ")}`]),
  ];
}

function problemOf(body: Uint8Array): { readonly status?: unknown; readonly code?: unknown } {
  try {
    return Object(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    return {};
  }
}

function essenceOf(contentType: string | null): string {
  return (contentType ?? "").split(";", 1).join("").trim().toLowerCase();
}

function contentOf({ contents }: ReplyDescriptor, mediaType: string): ContentDescriptor | undefined {
  const family = `${mediaType.split("/", 1).join("")}/*`;
  return [mediaType, family, "*/*"]
    .map((wanted) => contents.find((content) => essenceOf(content.mediaType) === wanted))
    .find((content) => content !== undefined);
}
