import type { AuthPolicy } from "./policy.ts";

/**
 * Puts the credential where the API wants it, and gives the URL. A header the caller set stays.
 * @throws {TypeError} when no header can carry it; the message of the platform quotes it, so do not show that.
 */
export function authenticate(auth: AuthPolicy, token: string, url: string, headers: Headers): string {
  if (auth.kind === "apiKey" && auth.in === "query") {
    return `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(auth.name)}=${encodeURIComponent(token)}`;
  }
  const name = auth.kind === "apiKey" ? auth.name : "authorization";
  if (!headers.has(name)) headers.set(name, headerValue(auth.kind, token));
  return url;
}

function headerValue(kind: AuthPolicy["kind"], token: string): string {
  if (kind === "bearer") return `Bearer ${token}`;
  if (kind === "basic") return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(token)))}`;
  return token;
}
