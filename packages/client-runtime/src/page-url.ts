import { unreadable } from "./answer.ts";
import { ConfigError } from "./errors.ts";
import {
  type EndFlag,
  type LoadedPage,
  type PageStyle,
  type PropertyPath,
  saysMore,
  valueAt,
} from "./page-style.ts";
import { requestParts } from "./request.ts";

/** Names of pages that name the URL of the next one, as the document spells them. */
export interface NextUrlPages extends EndFlag {
  /** Property with the items; none where the reply is the list. */
  readonly items?: PropertyPath;
  /** Property with the URL of the next page, whole or relative; null or empty at the end. */
  readonly next: PropertyPath;
}

/** Pages that name the URL of the next one in their body. */
export function nextUrlPages(names: NextUrlPages): PageStyle {
  return {
    items: names.items,
    ...byUrl,
    next: (page) => {
      const target = valueAt(page.data, names.next);
      const isLast = saysMore(page.data, names) === false || typeof target !== "string" || target === "";
      return isLast ? undefined : ownUrl(page, target);
    },
  };
}

/** Of a style whose marks are URLs. */
export const byUrl: Pick<PageStyle, "mark" | "ask"> = {
  mark: () => undefined,
  ask: (input, url) => {
    if (url === undefined) return input;
    const rewrite = (usual: string) => {
      const next = String(url);
      if (originOf(next) !== undefined && originOf(next) === originOf(usual)) return next;
      throw new ConfigError('"resumeCursor" is no URL of this API');
    };
    return { ...input, rewrite };
  },
};

/**
 * The URL a page names, on the host of the client: the credential goes nowhere else. One below another of the
 * API's base URLs is asked of the client's, which may be a proxy that its server does not know of.
 * @throws {ResponseParseError} when it leads to another host.
 */
export function ownUrl(page: LoadedPage, target: string): string {
  const { core, call, response, spec, input } = page;
  // Not the URL of the response: one that no network gave has none.
  const asked = requestParts(core, spec, input, {}, call.facts).url;
  const url = URL.canParse(target, asked) ? new URL(target, asked).href : target;
  if (originOf(url) === originOf(asked)) return url;
  for (const base of Object.values(core.policy.environments)) {
    const rest = url.slice(base.length);
    if (url.startsWith(base) && /^[/?]/.test(rest)) return core.baseUrl + rest;
  }
  // Its host only: the rest of a URL may be signed.
  const host = originOf(url) ?? "no URL";
  throw unreadable(core, call, response, `names a next page on another host, "${host}",`, "");
}

/** As `fetch` understands it, which knows what a relative URL is relative to, and refuses one with a password. */
function originOf(url: string): string | undefined {
  try {
    return new URL(new Request(url).url).origin;
  } catch {
    return undefined;
  }
}
