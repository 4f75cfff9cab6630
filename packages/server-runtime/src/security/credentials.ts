import type { Exchange } from "../exchange.ts";
import type { SecuritySchemeDescriptor } from "../operation.ts";
import type { Credential } from "../options.ts";
import { cookieOf } from "../parameters/cookies.ts";
import { decodeQueryText, parseQuery } from "../parameters/query-string.ts";
import { queryOf } from "../routing/target.ts";

/** Reads the credential of one scheme: `undefined` when none came, `"malformed"` when it cannot be one. */
export type ReadCredential = (exchange: Exchange) => Credential | "malformed" | undefined;

export function credentialReader(scheme: SecuritySchemeDescriptor): ReadCredential {
  switch (scheme.kind) {
    case "bearer":
      return readBearer;
    case "basic":
      return readBasic;
    case "apiKey":
      return (exchange) => {
        const value = readApiKey(exchange, scheme.in, scheme.parameter);
        return value === undefined ? undefined : { kind: "apiKey", value };
      };
    case "other":
      return () => ({ kind: "other" });
  }
}

/** RFC 6750 section 2.1. */
function readBearer(exchange: Exchange): Credential | "malformed" | undefined {
  const value = authorization(exchange, "bearer");
  if (value === undefined) return undefined;
  return bearerToken.test(value) ? { kind: "bearer", value } : "malformed";
}

const bearerToken = /^[A-Za-z0-9\-._~+/]+=*$/;

/** RFC 7617 section 2. */
function readBasic(exchange: Exchange): Credential | "malformed" | undefined {
  const value = authorization(exchange, "basic");
  if (value === undefined) return undefined;
  const text = decodeBase64(value);
  const colon = text?.indexOf(":") ?? -1;
  if (text === undefined || colon === -1) return "malformed";
  return { kind: "basic", username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function decodeBase64(value: string): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(atob(value), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What follows the scheme's name, which may be in any case (RFC 9110 section 11.1). */
function authorization(exchange: Exchange, scheme: string): string | undefined {
  const header = exchange.header("authorization");
  if (header === undefined || header.length <= scheme.length || header[scheme.length] !== " ")
    return undefined;
  return header.slice(0, scheme.length).toLowerCase() === scheme
    ? header.slice(scheme.length + 1).trim()
    : undefined;
}

function readApiKey(exchange: Exchange, place: "header" | "query" | "cookie", name: string) {
  if (place === "header") return exchange.header(name.toLowerCase());
  if (place === "cookie") return cookieOf(exchange.header("cookie"), name);
  const [value, ...more] = parseQuery(queryOf(exchange.target))?.get(name) ?? [];
  return value === undefined || more.length > 0 ? undefined : decodeQueryText(value);
}
