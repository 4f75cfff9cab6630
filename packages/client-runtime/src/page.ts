import { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { ConfigError } from "./errors.ts";
import type { CallInput, OperationSpec } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import type { LoadedPage, PageStyle } from "./page-style.ts";
import { walk } from "./page-walk.ts";
import type { Sender } from "./resources.ts";

/** An operation whose pages are known. */
export interface ListSpec extends OperationSpec {
  readonly paging: PageStyle;
}

/**
 * A list. Awaited, it gives its first page; iterated, all items, page by page; see also `pages` and `toArray`.
 * Every loop starts anew. It ends where the server says so, never on an empty page that does not. An error
 * carries as `resumeCursor` where it failed: pass it as the option of that name to go on from there.
 */
export class PageCall<Item, Page, E> extends Call<Page, E> implements AsyncIterable<Item> {
  readonly #walk: () => AsyncGenerator<LoadedPage, void>;

  /** @internal */
  constructor(core: Core, spec: ListSpec, input: CallInput, options: ListOptions) {
    const { mark, ask } = spec.paging;
    const first = options.resumeCursor ?? mark(input);
    super(core, spec, ask(input, first), options);
    this.#walk = () => walk(core, spec, input, options, first);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void> {
    for await (const { items } of this.#walk()) {
      // As with other answers, what the server sent is taken at its word.
      yield* items as readonly Item[];
    }
  }

  /** The pages as they come. */
  async *pages(): AsyncGenerator<Page, void> {
    for await (const { data } of this.#walk()) yield data as Page;
  }

  /** The first items, at most `limit` of them. */
  async toArray({ limit }: { readonly limit: number }): Promise<Item[]> {
    if (!(limit > 0)) throw new ConfigError(`"limit" must be a positive number, not ${limit}`);
    const items: Item[] = [];
    for await (const item of this) {
      if (items.push(item) >= limit) break;
    }
    return items;
  }
}

/** Prepares a list; see `PageCall` for when it is sent. */
export function list<Item, Page, E>(
  core: Core,
  spec: ListSpec,
  input: CallInput = {},
  options: ListOptions = {},
): PageCall<Item, Page, E> {
  return new PageCall(core, spec, input, options);
}

/** Prepares the lists among the methods of resources: in one style, but for those that bring their own. */
export function listsBy(paging: PageStyle): Sender {
  return (core, spec, input, options) => list(core, { paging, ...spec }, input, options);
}
