import type { ContentDescriptor, OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import type { OperationExamples } from "./examples.ts";
import type { Wish } from "./wish.ts";

/** The answer a mock gives. */
export interface Choice {
  readonly reply: ReplyDescriptor;
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** `undefined`: the reply has no body. */
  readonly content: ContentDescriptor | undefined;
  /** `undefined` where a problem code says all. */
  readonly example: unknown;
}

/** Why there is no such answer, and what there is. */
export interface NoChoice {
  readonly missing: string;
}

/**
 * Picks a declared reply and one of its examples: the first example of the first success, unless a status,
 * an example or both are wished for.
 *
 * @param accept The `Accept` header: of several media types, one it names comes first.
 */
export function choose(
  operation: OperationDescriptor,
  examples: OperationExamples = {},
  wish: Wish = {},
  accept = "",
): Choice | NoChoice {
  const { code, example: name } = wish;
  const replies =
    code === undefined
      ? acceptedFirst(byDefault(operation.replies), accept)
      : byCode(operation.replies, code);
  if (replies.length === 0) {
    const declared = operation.replies.map((reply) => reply.status).join(", ");
    return { missing: `"${operation.id}" declares no status ${code}; it declares ${declared}` };
  }
  for (const reply of replies) {
    const { headers = {}, contents = {} } = examples[reply.status] ?? {};
    const status = code ?? statusOf(reply, operation);
    const having = reply.contents.filter(({ mediaType }) => {
      return name === undefined || Object.hasOwn(contents[mediaType] ?? {}, name);
    });
    const content = having.find(({ mediaType }) => accept.includes(mediaType)) ?? having[0];
    if (content === undefined && name !== undefined) continue;
    const values = contents[content?.mediaType ?? ""] ?? {};
    return { reply, status, headers, content, example: values[name ?? Object.keys(values)[0] ?? ""] };
  }
  const names = replies.flatMap((reply) =>
    Object.values(examples[reply.status]?.contents ?? {}).flatMap((content) => Object.keys(content)),
  );
  const known = [...new Set(names)].map((each) => `"${each}"`).join(", ") || "none";
  return { missing: `"${operation.id}" has no example "${name}"; it has ${known}` };
}

/** Successes first, then redirects: what a call gets that asks for nothing. */
function byDefault(replies: readonly ReplyDescriptor[]): readonly ReplyDescriptor[] {
  const ranks = ["2", "3", "d"];
  const rankOf = ({ status }: ReplyDescriptor) => {
    const rank = ranks.indexOf(status.charAt(0));
    return rank === -1 ? ranks.length : rank;
  };
  return replies.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Of several successes, one in a media type the request names comes first. */
function acceptedFirst(replies: readonly ReplyDescriptor[], accept: string): readonly ReplyDescriptor[] {
  const first = replies.find(
    ({ status, contents }) =>
      status.startsWith("2") && contents.some(({ mediaType }) => accept.includes(mediaType)),
  );
  return first === undefined ? replies : [first, ...replies.filter((reply) => reply !== first)];
}

function byCode(replies: readonly ReplyDescriptor[], code: number): readonly ReplyDescriptor[] {
  const range = `${Math.floor(code / 100)}XX`;
  const found = [String(code), range, "default"].map((status) =>
    replies.find((reply) => reply.status === status),
  );
  return found.filter((reply) => reply !== undefined).slice(0, 1);
}

/** A status that stands for the reply; `default` next to declared successes means an error. */
function statusOf({ status }: ReplyDescriptor, { replies }: OperationDescriptor): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  if (status !== "default") return Number(status.charAt(0)) * 100;
  return replies.some((reply) => reply.status.startsWith("2")) ? 500 : 200;
}
