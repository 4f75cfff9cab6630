import type { PendingReply, ReplyInit } from "../handler.ts";
import type { ContentDescriptor, OperationDescriptor, ReplyDescriptor } from "../operation.ts";

interface ReplyParts {
  readonly operationId: string;
  readonly descriptor: ReplyDescriptor;
  readonly status: number;
  readonly content: ContentDescriptor | undefined;
  readonly body: unknown;
  readonly init: ReplyInit;
}

/** What a method of `context.reply` returns: a declared reply, filled in. Handlers see it as `Replied`. */
export class MadeReply implements ReplyParts, PendingReply {
  readonly operationId: string;
  readonly descriptor: ReplyDescriptor;
  readonly status: number;
  readonly content: ContentDescriptor | undefined;
  readonly body: unknown;
  readonly init: ReplyInit;

  constructor(reply: ReplyParts) {
    this.operationId = reply.operationId;
    this.descriptor = reply.descriptor;
    this.status = reply.status;
    this.content = reply.content;
    this.body = reply.body;
    this.init = reply.init;
  }

  get headers(): { readonly [name: string]: string } {
    return this.init.headers ?? {};
  }

  with({ body = this.body, headers = {} }: Parameters<PendingReply["with"]>[0]): MadeReply {
    const added = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
    const kept = Object.entries(this.headers).filter(([name]) => !added.has(name.toLowerCase()));
    const init = { ...this.init, headers: { ...Object.fromEntries(kept), ...headers } };
    return new MadeReply({ ...this, body, init });
  }
}

/** Makes one reply. Arguments in order: the status of a range, the body if there is one, the init. */
export type MakeReply = (...values: readonly unknown[]) => MadeReply;

/** One method for each declared reply; where it has several media types, one below it for each. */
export interface ReplyMethods {
  readonly [name: string]: MakeReply | { readonly [mediaType: string]: MakeReply };
}

/** The `context.reply` of an operation. It holds no state, so one serves all requests. */
export function replyMethods(operation: OperationDescriptor): ReplyMethods {
  return Object.fromEntries(
    operation.replies.map((descriptor) => {
      const { contents } = descriptor;
      if (contents.length < 2) return [descriptor.name, makerOf(operation, descriptor, contents[0])];
      const makers = contents.map(
        (content) => [content.name ?? content.mediaType, makerOf(operation, descriptor, content)] as const,
      );
      return [descriptor.name, Object.fromEntries(makers)];
    }),
  );
}

function makerOf(
  operation: OperationDescriptor,
  descriptor: ReplyDescriptor,
  content: ContentDescriptor | undefined,
): MakeReply {
  const exact = /^\d{3}$/.test(descriptor.status) ? Number(descriptor.status) : undefined;
  return (...values) => {
    const rest = exact === undefined ? values.slice(1) : values;
    const [body, init] = content ? rest : [undefined, rest[0]];
    const status = exact ?? statusInRange(operation, descriptor, values[0]);
    return new MadeReply({
      operationId: operation.id,
      descriptor,
      status,
      content,
      body,
      init: isInit(init) ? init : noInit,
    });
  };
}

const noInit: ReplyInit = {};

function isInit(value: unknown): value is ReplyInit {
  return typeof value === "object" && value !== null;
}

/** A status of `4XX`, or any of `default`. */
function statusInRange(operation: OperationDescriptor, descriptor: ReplyDescriptor, status: unknown): number {
  const first = /^([1-5])XX$/i.exec(descriptor.status)?.[1];
  const [from, to] = first === undefined ? [200, 599] : [Number(first) * 100, Number(first) * 100 + 99];
  if (typeof status === "number" && Number.isInteger(status) && status >= from && status <= to) return status;
  throw new RangeError(
    `"${operation.id}" reply.${descriptor.name} takes a status from ${from} to ${to}, got "${String(status)}"`,
  );
}
