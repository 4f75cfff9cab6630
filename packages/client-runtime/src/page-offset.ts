import { unreadable } from "./answer.ts";
import {
  byParameter,
  type EndFlag,
  type MarkParameter,
  numberAt,
  type PageStyle,
  type PropertyPath,
  refuseRepeat,
  saysMore,
} from "./page-style.ts";

/** Names of pages by offset, as the document spells them. */
export interface OffsetPages extends MarkParameter, EndFlag {
  /** Property with the items; none where the reply is the list. */
  readonly items?: PropertyPath;
  /** Property with the size of the window the page was cut from, which may hold more than the caller may see. */
  readonly limit?: PropertyPath;
  /** Property with the number of items in all. */
  readonly total?: PropertyPath;
}

/** Pages asked for by the number of items before them. They end where a page says so, else at the first empty one. */
export function offsetPages(names: OffsetPages): PageStyle {
  const { mark, ask } = byParameter(names);
  return {
    items: names.items,
    mark,
    ask: (input, offset) => (offset === undefined ? input : ask(input, Number(offset))),
    next: (page, offset, before) => {
      const { core, call, response, data, items } = page;
      const more = saysMore(data, names);
      const total = numberAt(data, names.total);
      const step = Math.max(items.length, numberAt(data, names.limit) ?? 0);
      const following = Number(offset ?? 0) + step;
      if (more === false || (total !== undefined && following >= total)) return undefined;
      if (items.length === 0 && more === undefined && total === undefined) return undefined;
      if (step === 0)
        throw unreadable(
          core,
          call,
          response,
          "is an empty page that says more follows",
          JSON.stringify(data),
        );
      refuseRepeat(page, before);
      return String(following);
    },
  };
}
