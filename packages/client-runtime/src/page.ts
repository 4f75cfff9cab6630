import { unreadable } from "./answer.ts";
import { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { ConfigError, PaginationLoopError, SdkError } from "./errors.ts";
import type { CallInput, OperationSpec, PagingSpec } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { send } from "./send.ts";

/**
 * A list. Awaited, it gives its first page; iterated, all items, page by page; see also `pages` and `toArray`.
 * Every loop starts anew. It ends where the server says so, never on an empty page. An error carries as
 * `resumeCursor` the cursor of the page that failed: pass it to go on from there.
 */
export class PageCall<Item, Page, E> extends Call<Page, E> implements AsyncIterable<Item> {
  readonly #walk: () => AsyncGenerator<LoadedPage, void>;

  /** @internal */
  constructor(core: Core, spec: OperationSpec, input: CallInput, options: ListOptions) {
    super(core, spec, input, options);
    this.#walk = () => walk(core, spec, input, options);
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
  spec: OperationSpec,
  input: CallInput = {},
  options: ListOptions = {},
): PageCall<Item, Page, E> {
  return new PageCall(core, spec, input, options);
}

interface LoadedPage {
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** Cursor of the page after it; `undefined` at the end. */
  readonly next: unknown;
}

async function* walk(
  core: Core,
  spec: OperationSpec,
  input: CallInput,
  options: ListOptions,
): AsyncGenerator<LoadedPage, void> {
  const paging = spec.paging ?? core.policy.paging;
  if (!paging) throw new ConfigError(`no paging is known for ${spec.id}`);
  const query: Record<string, unknown> = { ...input.query };
  const leaving = new AbortController();
  const signal = options.prefetch
    ? AbortSignal.any([leaving.signal, ...(options.signal ? [options.signal] : [])])
    : options.signal;
  const load = (cursor: unknown) =>
    loadPage(
      core,
      spec,
      paging,
      { ...input, query: { ...query, [paging.cursorParameter]: cursor } },
      { ...options, signal },
    );
  const first = query[paging.cursorParameter];
  const seen = new Set([first]);
  try {
    for (let loading = load(first); ; ) {
      const page = await loading;
      const { next } = page;
      const isLoop = seen.has(next);
      const ahead = options.prefetch && next !== undefined && !isLoop ? load(next) : undefined;
      // It is told when the loop comes to it; until then nobody listens.
      ahead?.catch(() => {});
      yield page;
      if (next === undefined) return;
      if (isLoop)
        throw resumable(new PaginationLoopError(`${spec.id} gave a cursor it had given before`), next);
      seen.add(next);
      loading = ahead ?? load(next);
    }
  } finally {
    leaving.abort();
  }
}

async function loadPage(
  core: Core,
  spec: OperationSpec,
  paging: PagingSpec,
  input: CallInput & { readonly query: Record<string, unknown> },
  options: ListOptions,
): Promise<LoadedPage> {
  try {
    const { data, call, response } = await send(core, spec, input, options, spec);
    const page: Record<string, unknown> = { ...(data ?? {}) };
    const items = page[paging.items];
    if (!Array.isArray(items)) {
      const what = `is no page with an array "${paging.items}"`;
      throw unreadable(core, call, response, what, JSON.stringify(data) ?? "");
    }
    const hasMore = paging.hasMore === undefined || page[paging.hasMore] !== false;
    return { data, items, next: hasMore ? page[paging.nextCursor] || undefined : undefined };
  } catch (error) {
    throw SdkError.is(error) ? resumable(error, input.query[paging.cursorParameter]) : error;
  }
}

function resumable(error: SdkError, cursor: unknown): SdkError {
  return Object.assign(error, { resumeCursor: cursor });
}
