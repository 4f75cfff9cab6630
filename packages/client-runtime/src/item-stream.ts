import { unreadable } from "./answer.ts";
import type { CallState } from "./call-state.ts";
import { brokenConnection } from "./connection.ts";
import type { Core } from "./core.ts";
import { AbortError } from "./errors.ts";

/** The call that a stream answers: its errors tell of it. */
export interface StreamOwner {
  readonly core: Core;
  readonly call: CallState;
}

/** Takes a streamed answer apart, item by item. */
export type ReadItems = (response: Response, owner?: StreamOwner) => ItemStream<unknown>;

/** How items are cut out of the lines of an answer, and what each becomes. */
export interface ItemFormat<Piece> {
  readonly cut: (lines: AsyncIterable<string>) => AsyncIterable<Piece>;
  /** The item, or `endOfItems`. Throws what `JSON.parse` throws. */
  readonly parse: (piece: Piece) => unknown;
  readonly textOf: (piece: Piece) => string;
}

/** Some servers say so by an item of its own. */
export const endOfItems: unique symbol = /* @__PURE__ */ Symbol("end of items");

/**
 * The items of a streamed answer, each as soon as it is there: `for await (const item of stream)`. They can be
 * read once. Whoever leaves the loop ends the connection; whoever never starts it calls `cancel`.
 *
 * @throws {ConnectionError} in the loop when the connection breaks off, {@link ResponseParseError} on an item
 * that is not what the document promises.
 */
export class ItemStream<T> implements AsyncIterable<T> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #items: AsyncGenerator<T, void>;

  /** @internal */
  constructor(
    { body }: Response,
    items: (reader: ReadableStreamDefaultReader<Uint8Array>) => AsyncGenerator<T, void>,
  ) {
    this.#reader = (body ?? new Blob([]).stream()).getReader();
    this.#items = items(this.#reader);
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void> {
    return this.#items;
  }

  /** Ends the connection. */
  cancel(): Promise<void> {
    return this.#reader.cancel();
  }
}

/** The reader of a format. Outside of a call it throws what went wrong as it is. */
export function itemReader<Piece>({
  cut,
  parse,
  textOf,
}: ItemFormat<Piece>): <T>(response: Response, owner?: StreamOwner) => ItemStream<T> {
  return <T>(response: Response, owner?: StreamOwner) =>
    new ItemStream<T>(response, async function* (reader) {
      try {
        for await (const piece of cut(linesOf(reader, owner))) {
          let item: unknown;
          try {
            item = parse(piece);
          } catch (error) {
            if (!owner) throw error;
            const what = "holds an item that is not of the JSON";
            throw unreadable(owner.core, owner.call, response, what, textOf(piece));
          }
          if (item === endOfItems) return;
          // What the server sent is taken at its word; the generated signature says what that is.
          yield item as T;
        }
      } finally {
        // What is not read to its end keeps its connection otherwise; a broken one cannot be ended again.
        await reader.cancel().catch(() => undefined);
      }
    });
}

async function* linesOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  owner: StreamOwner | undefined,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  let endsInReturn = false;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw owner ? brokenStream(owner.call, cause) : cause;
    });
    let text = decoder.decode(value, { stream: !done });
    // The other half of a line end that came in two pieces.
    if (endsInReturn && text.startsWith("\n")) text = text.slice(1);
    if (text !== "") endsInReturn = text.endsWith("\r");
    const [first = "", ...more] = text.split(/\r\n|\n|\r/);
    rest += first;
    for (const next of more) {
      yield rest;
      rest = next;
    }
    if (!done) continue;
    if (rest !== "") yield rest;
    return;
  }
}

/** The caller's abort breaks a stream off as well. */
function brokenStream({ facts, signal }: CallState, cause: unknown): Error {
  if (signal?.aborted)
    return new AbortError(`${facts.operation} was aborted by the caller`, facts, signal.reason);
  return brokenConnection("connection broke off in the answer", cause, facts);
}
