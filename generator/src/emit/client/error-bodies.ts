import type { Content, Operation, Reply } from "../../ir/operation.ts";
import { type Code, code, join, plainText } from "../shared/code.ts";
import type { ClientNames } from "./client-names.ts";

/** Types of what the errors of an operation say. */
export interface ErrorBodies {
  /** Of the statuses that are listed, ascending. */
  readonly byStatus: readonly { readonly status: string; readonly type: Code }[];
  /** Of all others: what ranges and the default reply promise; `undefined` where the document does not say. */
  readonly other: Code | undefined;
}

/** `undefined` where no error is promised to be JSON: its text is all there is to say. */
export function errorBodiesOf({ replies }: Operation, names: ClientNames): ErrorBodies | undefined {
  const errors = replies.filter(({ isError }) => isError);
  if (!errors.some(({ contents }) => contents.some(isJson))) return undefined;
  const isListed = ({ status }: Reply) => /^\d+$/.test(status);
  return {
    byStatus: errors
      .filter(isListed)
      .map((reply) => ({ status: reply.status, type: jsonTypes(reply, names) ?? code`string` })),
    other: union(errors.filter((reply) => !isListed(reply)).map((reply) => jsonTypes(reply, names))),
  };
}

function jsonTypes(reply: Reply, { types }: ClientNames): Code | undefined {
  return union(reply.contents.filter(isJson).map((content) => types.reply(content)));
}

function isJson({ kind }: Content): boolean {
  return kind === "json";
}

function union(types: readonly (Code | undefined)[]): Code | undefined {
  const distinct = new Map(types.flatMap((type) => (type ? [[plainText(type), type] as const] : [])));
  return distinct.size > 0 ? join([...distinct.values()], " | ") : undefined;
}
