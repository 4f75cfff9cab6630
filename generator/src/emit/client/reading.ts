import type { Content, Operation } from "../../ir/operation.ts";
import { type Code, code, join, plainText, typeImport } from "../shared/code.ts";
import type { ClientNames } from "./client-names.ts";

/** How the client reads the successful replies of an operation. */
export interface Reading {
  readonly reads: "json" | "text" | "blob" | "stream" | "none";
  /** Media type to ask for; `undefined` for plain JSON. */
  readonly accept: string | undefined;
  /** Function of the runtime that takes a stream apart. */
  readonly items: "jsonEvents" | "textEvents" | "wholeEvents" | "jsonLines" | undefined;
  /** Whether some successful reply has no body while others do. */
  readonly canBeEmpty: boolean;
  /** Type of the data. */
  readonly type: Code;
}

const readsOf = {
  json: "json",
  text: "text",
  form: "text",
  binary: "blob",
  multipart: "blob",
  sse: "stream",
  jsonl: "stream",
} as const satisfies { readonly [kind in Content["kind"]]: Reading["reads"] };

/** JSON where the document offers it, else the first it knows how to read; other media types by `asResponse`. */
const preference = ["json", "text", "binary", "form", "multipart", "sse", "jsonl"] as const;

export function readingOf(operation: Operation, names: ClientNames): Reading {
  const successes = successesOf(operation);
  const offered = successes.flatMap(({ contents }) => contents);
  const kind = preference.find((candidate) => offered.some((content) => content.kind === candidate));
  const isEmpty = successes.some(({ contents }) => contents.length === 0);
  if (kind === undefined || operation.method === "HEAD")
    return { reads: "none", accept: undefined, items: undefined, canBeEmpty: false, type: code`void` };
  const contents = successes.flatMap(
    (reply) => reply.contents.find((content) => content.kind === kind) ?? [],
  );
  const mediaType = contents[0]?.mediaType ?? "application/json";
  const types = contents.map((content) => typeOf(content, names));
  const distinct = [...new Map(types.map((type) => [plainText(type), type])).values()];
  return {
    reads: readsOf[kind],
    accept: mediaType === "application/json" ? undefined : mediaType,
    items: contents[0] && itemsOf(contents[0]),
    canBeEmpty: isEmpty,
    type: join([...distinct, ...(isEmpty ? ["undefined"] : [])], " | "),
  };
}

/** Replies with 2xx; the default one only where the document names no other. */
function successesOf({ replies }: Operation): Operation["replies"] {
  const named = replies.filter(({ status }) => status.startsWith("2"));
  return named.length > 0 ? named : replies.filter(({ status, isError }) => status === "default" && !isError);
}

function itemsOf({ kind, framing }: Content): Reading["items"] {
  if (kind === "jsonl") return "jsonLines";
  if (kind !== "sse") return undefined;
  return framing === "event" ? "wholeEvents" : framing === "text" ? "textEvents" : "jsonEvents";
}

function typeOf(content: Content, { types, runtime }: ClientNames): Code {
  if (readsOf[content.kind] === "stream")
    return code`${typeImport("ItemStream", runtime)}<${types.type(content.item ?? content.type, "out")}>`;
  if (content.kind === "form") return code`string`;
  return content.kind === "multipart" ? code`Blob` : types.reply(content);
}
