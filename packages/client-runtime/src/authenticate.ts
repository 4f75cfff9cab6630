/**
 * Puts the credential where the API wants it, and gives the URL; `headers` have names in lower case. A header the
 * caller set stays.
 */
export type Authenticate = (token: string, headers: Record<string, string>, url: string) => string;

/** `Authorization: Bearer <token>` (RFC 6750). */
export const bearer: Authenticate = (token, headers, url) => {
  headers.authorization ??= `Bearer ${token}`;
  return url;
};

/** `Authorization: Basic` (RFC 7617), of `user:password`, or of a key alone, which is a user without password. */
export const basic: Authenticate = (token, headers, url) => {
  const pair = new TextEncoder().encode(token.includes(":") ? token : `${token}:`);
  headers.authorization ??= `Basic ${btoa(String.fromCharCode(...pair))}`;
  return url;
};

/** A header of its own. */
export function headerKey(name: string): Authenticate {
  return (token, headers, url) => {
    headers[name.toLowerCase()] ??= token;
    return url;
  };
}

/** A query parameter. One that the URL has stays: APIs repeat it in the URLs of next pages. */
export function queryKey(name: string): Authenticate {
  const key = `${encodeURIComponent(name)}=`;
  return (token, _, url) => {
    const [, search = ""] = url.split("?");
    if (search.split("&").some((pair) => pair.startsWith(key))) return url;
    return `${url}${url.includes("?") ? "&" : "?"}${key}${encodeURIComponent(token)}`;
  };
}

/** A cookie, beside those of the call. Browsers do not let it through. */
export function cookieKey(name: string): Authenticate {
  return (token, headers, url) => {
    const pair = `${name}=${encodeURIComponent(token)}`;
    headers.cookie = headers.cookie ? `${headers.cookie}; ${pair}` : pair;
    return url;
  };
}
