/** A place where the API is mocked. */
export interface Base {
  /** `https://api.heldsway.com`; `undefined` for a relative server URL: any host. */
  readonly origin: string | undefined;
  /** `/v1`, or nothing. */
  readonly prefix: string;
}

/** Reads base URLs, absolute or relative: `https://api.heldsway.com/v1`, `/v1`. */
export function readBases(urls: readonly string[]): readonly Base[] {
  return urls.map((url) => {
    const isAbsolute = URL.canParse(url);
    if (!isAbsolute && !/^(\/|$)/.test(url)) {
      throw new TypeError(`base URL "${url}" is neither absolute nor a path; write "https://..." or "/..."`);
    }
    const { origin, pathname } = new URL(url, "http://any.invalid");
    return { origin: isAbsolute ? origin : undefined, prefix: pathname.replace(/\/+$/, "") };
  });
}

/** The base a request is under; the longest where several fit. */
export function baseOf(url: URL, bases: readonly Base[]): Base | undefined {
  return bases
    .filter(({ origin }) => origin === undefined || origin === url.origin)
    .filter(({ prefix }) => url.pathname === prefix || url.pathname.startsWith(`${prefix}/`))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)[0];
}
