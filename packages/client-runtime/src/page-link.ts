import type { PageStyle, PropertyPath } from "./page-style.ts";
import { byUrl, ownUrl } from "./page-url.ts";

/** Names of pages with a `Link` header, as the document spells them. */
export interface LinkPages {
  /** Property with the items; none where the reply is the list. */
  readonly items?: PropertyPath;
}

/** Pages that name the URL of the next one in their `Link` header, as `rel="next"` (RFC 8288). */
export function linkPages({ items }: LinkPages = {}): PageStyle {
  return {
    items,
    ...byUrl,
    next: (page) => {
      const target = nextLink(page.response.headers.get("link") ?? "");
      return target === undefined ? undefined : ownUrl(page, target);
    },
  };
}

/** A URL, a quoted string, a delimiter or a word; what is not closed goes to the end. */
const tokens = /<[^>]*>?|"(?:[^"\\]|\\.)*"?|[,;=]|[^\s<",;=]+/g;

/** Target of the first link that leads from this page to the next; links of something else have an `anchor`. */
export function nextLink(header: string): string | undefined {
  let target: string | undefined;
  let rel: string | undefined;
  let isOurs = true;
  let name = "";
  let before = "";
  const all = [...header.matchAll(tokens)].map(([token]) => token);
  for (const token of [...all, ","]) {
    if (token === ",") {
      if (target !== undefined && isOurs && rel?.toLowerCase().split(/\s+/).includes("next")) return target;
      target = rel = undefined;
      isOurs = true;
    } else if (token.startsWith("<")) {
      target ??= token.replace(/^<\s*|\s*>$/g, "");
    } else if (before === ";") {
      name = token.toLowerCase();
      if (name === "anchor") isOurs = false;
    } else if (before === "=" && name === "rel") {
      // Only the first counts.
      rel ??= token.replaceAll('"', "");
    }
    before = token;
  }
  return undefined;
}
