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

/** Names of numbered pages, as the document spells them. */
export interface NumberedPages extends MarkParameter, EndFlag {
  /** Property with the items; none where the reply is the list. */
  readonly items?: PropertyPath;
  /** Number of the first page. Default: 1. */
  readonly first?: number;
  /** Property with the number of the page it is: believed before what was asked for. */
  readonly current?: PropertyPath;
  /** Property with the number of pages in all. */
  readonly totalPages?: PropertyPath;
}

/**
 * Pages asked for by number. They end where a page says so, else at the first empty one: a short page is no end,
 * for servers leave out what a caller may not see.
 */
export function numberedPages(names: NumberedPages): PageStyle {
  const { first = 1, items, current, totalPages } = names;
  const { mark, ask } = byParameter(names);
  return {
    items,
    mark,
    ask: (input, number) => (number === undefined ? input : ask(input, Number(number))),
    next: (page, number, before) => {
      const { data, items } = page;
      const more = saysMore(data, names);
      const total = numberAt(data, totalPages);
      const following = (numberAt(data, current) ?? Number(number ?? first)) + 1;
      if (more === false || (total !== undefined && following >= first + total)) return undefined;
      if (items.length === 0 && more === undefined && total === undefined) return undefined;
      refuseRepeat(page, before);
      return String(following);
    },
  };
}
