import {
  byParameter,
  type EndFlag,
  type MarkParameter,
  type PageStyle,
  type PropertyPath,
  saysMore,
  valueAt,
} from "./page-style.ts";

/** Names of cursor pages, as the document spells them. */
export interface CursorPages extends MarkParameter, EndFlag {
  /** Property with the items; none where the reply is the list. */
  readonly items?: PropertyPath;
  /** Property with the next cursor; null or empty at the end. */
  readonly next: PropertyPath;
}

/** Pages that name the cursor of the next one, whatever it is called: cursor, marker, iterator, token, last id. */
export function cursorPages(names: CursorPages): PageStyle {
  return {
    items: names.items,
    ...byParameter(names),
    next: ({ data }) =>
      saysMore(data, names) === false ? undefined : valueAt(data, names.next) || undefined,
  };
}
