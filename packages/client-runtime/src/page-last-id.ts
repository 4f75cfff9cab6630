import { unreadable } from "./answer.ts";
import {
  byParameter,
  type EndFlag,
  type MarkParameter,
  type PageStyle,
  type PropertyPath,
  saysMore,
  valueAt,
} from "./page-style.ts";

/** Names of pages after an id, as the document spells them. */
export interface LastIdPages extends MarkParameter, EndFlag {
  /** Property with the items; none where the reply is the list. */
  readonly items?: PropertyPath;
  /** Property of an item with its id. Default: `id`. */
  readonly id?: PropertyPath;
}

/** Pages asked for by the id of the item before them. They end where a page says so, else at the first empty one. */
export function lastIdPages(names: LastIdPages): PageStyle {
  const { id = "id" } = names;
  return {
    items: names.items,
    ...byParameter(names),
    next: ({ core, call, response, data, items }) => {
      const more = saysMore(data, names);
      if (more === false || (items.length === 0 && more === undefined)) return undefined;
      const last = valueAt(items.at(-1), id);
      if (typeof last === "string" || typeof last === "number") return last;
      const what = `is a page whose last item has no "${[id].flat().join(".")}" to go on from`;
      throw unreadable(core, call, response, what, JSON.stringify(data));
    },
  };
}
