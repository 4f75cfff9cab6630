import { unreadable } from "./answer.ts";
import type { Core } from "./core.ts";
import { PaginationLoopError, SdkError } from "./errors.ts";
import type { ListOptions } from "./options.ts";
import { type LoadedPage, type PageRequest, type PageStyle, valueAt } from "./page-style.ts";
import { send } from "./send.ts";

/** The pages of a list, one after the other. */
export async function* walk(
  core: Core,
  style: PageStyle,
  request: PageRequest,
  options: ListOptions,
): AsyncGenerator<LoadedPage, void> {
  const leaving = new AbortController();
  const signal = options.prefetch
    ? AbortSignal.any([leaving.signal, ...(options.signal ? [options.signal] : [])])
    : options.signal;
  const load = (mark: unknown, before?: LoadedPage) =>
    loadPage(core, style, style.ask(request, mark), { ...options, signal }, mark, before);
  const first = firstMark(style, request, options);
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
        throw resumable(
          new PaginationLoopError(`${request.spec.id} gave a cursor it had given before`, page.call.facts),
          next,
        );
      seen.add(next);
      loading = ahead ?? load(next, page);
    }
  } finally {
    leaving.abort();
  }
}

/** Where a walk starts: as the options say, else as the arguments do. */
export function firstMark(style: PageStyle, { input }: PageRequest, { resumeCursor }: ListOptions): unknown {
  return resumeCursor ?? style.mark(input);
}

async function loadPage(
  core: Core,
  style: PageStyle,
  { spec, input }: PageRequest,
  options: ListOptions,
  mark: unknown,
  before: LoadedPage | undefined,
): Promise<{ readonly page: LoadedPage; readonly next: unknown }> {
  try {
    const sent = await send(core, spec, input, options, spec);
    const { data, call, response } = sent;
    const { items: path = [] } = style;
    // A list may answer that it is empty without a body.
    const items = data === undefined ? [] : valueAt(data, path);
    if (!Array.isArray(items)) {
      const name = [path].flat().join(".");
      const what = `is no ${name ? `page with an array "${name}"` : "array"}`;
      throw unreadable(core, call, response, what, JSON.stringify(data));
    }
    const page = { ...sent, core, spec, input, items };
    return { page, next: style.next(page, mark, before) };
  } catch (error) {
    throw SdkError.is(error) ? resumable(error, mark) : error;
  }
}

function resumable(error: SdkError, mark: unknown): SdkError {
  return Object.assign(error, { resumeCursor: mark });
}
