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
 * Picks a declared reply and one of its examples: the first example of the first success,
 * unless a status, an example or both are wished for.
 */
export function choose(
  operation: OperationDescriptor,
  examples: OperationExamples | undefined,
  wish: Wish,
): Choice | NoChoice {
  const replies =
    wish.code === undefined ? byDefault(operation.replies) : byCode(operation.replies, wish.code);
  if (replies.length === 0) {
    const declared = operation.replies.map((reply) => reply.status).join(", ");
    return { missing: `"${operation.id}" declares no status ${wish.code}; it declares ${declared}` };
  }
  for (const reply of replies) {
    const { headers = {}, contents = {} } = examples?.[reply.status] ?? {};
    const found = reply.contents.find(({ mediaType }) => {
      return wish.example === undefined || wish.example in (contents[mediaType] ?? {});
    });
    if (found === undefined && wish.example !== undefined) continue;
    const values = found === undefined ? {} : (contents[found.mediaType] ?? {});
    const example = values[wish.example ?? Object.keys(values)[0] ?? ""];
    return { reply, status: statusOf(reply, wish.code), headers, content: found, example };
  }
  const names = replies.flatMap((reply) =>
    Object.values(examples?.[reply.status]?.contents ?? {}).flatMap((content) => Object.keys(content)),
  );
  const known = [...new Set(names)].map((name) => `"${name}"`).join(", ") || "none";
  return { missing: `"${operation.id}" has no example "${wish.example}"; it has ${known}` };
}

/** Successes first: what a call gets that asks for nothing. */
function byDefault(replies: readonly ReplyDescriptor[]): readonly ReplyDescriptor[] {
  const isSuccess = (reply: ReplyDescriptor) => reply.status.startsWith("2");
  const isCatchAll = (reply: ReplyDescriptor) => reply.status === "default";
  return [
    ...replies.filter(isSuccess),
    ...replies.filter(isCatchAll),
    ...replies.filter((reply) => !isSuccess(reply) && !isCatchAll(reply)),
  ];
}

function byCode(replies: readonly ReplyDescriptor[], code: number): readonly ReplyDescriptor[] {
  const range = `${Math.floor(code / 100)}XX`;
  const found = [String(code), range, "default"].map((status) =>
    replies.find((reply) => reply.status === status),
  );
  return found.filter((reply) => reply !== undefined).slice(0, 1);
}

function statusOf(reply: ReplyDescriptor, wished: number | undefined): number {
  if (wished !== undefined) return wished;
  const exact = Number(reply.status);
  if (Number.isInteger(exact)) return exact;
  return reply.status === "default" ? 200 : Number(reply.status.charAt(0)) * 100;
}
