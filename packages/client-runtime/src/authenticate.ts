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

/** `Authorization: Basic` (RFC 7617), of `user:password`. */
export const basic: Authenticate = (token, headers, url) => {
  headers.authorization ??= `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(token)))}`;
  return url;
};

/** A header of its own. */
export function headerKey(name: string): Authenticate {
  return (token, headers, url) => {
    headers[name.toLowerCase()] ??= token;
    return url;
  };
}

/** A query parameter. */
export function queryKey(name: string): Authenticate {
  return (token, _, url) =>
    `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(token)}`;
}
