import { unreadable } from "./answer.ts";
import type { Core } from "./core.ts";
import { PaginationLoopError, SdkError } from "./errors.ts";
import type { CallInput } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import type { ListSpec } from "./page.ts";
import { type LoadedPage, valueAt } from "./page-style.ts";
import { send } from "./send.ts";

/** The pages of a list, one after the other, from the one with the mark `first`. */
export async function* walk(
  core: Core,
  spec: ListSpec,
  input: CallInput,
  options: ListOptions,
  first: unknown,
): AsyncGenerator<LoadedPage, void> {
  const leaving = new AbortController();
  const signal = options.prefetch
    ? AbortSignal.any([leaving.signal, options.signal ?? leaving.signal])
    : options.signal;
  const load = (mark: unknown, before?: LoadedPage) =>
    loadPage(core, spec, spec.paging.ask(input, mark), { ...options, signal }, mark, before);
  const seen = new Set([first]);
  try {
    for (let loading = load(first); ; ) {
      const { page, next } = await loading;
      const isLoop = seen.has(next);
      const ahead = options.prefetch && next !== undefined && !isLoop ? load(next, page) : undefined;
      // It is told when the loop comes to it; until then nobody listens.
      ahead?.catch(() => {});
      yield page;
      if (next === undefined) return;
      if (isLoop)
        throw resumable(new PaginationLoopError(`${spec.id} gave a cursor it had given before`), next);
      seen.add(next);
      loading = ahead ?? load(next, page);
    }
  } finally {
    leaving.abort();
  }
}

interface Loaded {
  readonly page: LoadedPage;
  /** Mark of the page after it. */
  readonly next: unknown;
}

async function loadPage(
  core: Core,
  spec: ListSpec,
  input: CallInput,
  options: ListOptions,
  mark: unknown,
  before: LoadedPage | undefined,
): Promise<Loaded> {
  try {
    const sent = await send(core, spec, input, options, spec);
    const { data, call, response } = sent;
    const { items: path = [], next } = spec.paging;
    // A list may answer that it is empty without a body.
    const items = data === undefined ? [] : valueAt(data, path);
    if (!Array.isArray(items)) {
      const what = `is no page with an array "${path}"`;
      throw unreadable(core, call, response, what, JSON.stringify(data));
    }
    const page = { ...sent, spec, input, items };
    return { page, next: next(page, mark, before) };
  } catch (error) {
    throw SdkError.is(error) ? resumable(error, mark) : error;
  }
}

function resumable(error: SdkError, mark: unknown): SdkError {
  return Object.assign(error, { resumeCursor: mark });
}
