import { readFileSync } from "node:fs";
import { HeldSway, type HeldSwayOptions } from "@heldsway/sdk";
import { checkedFetch, type HouseRule } from "../support/checked-fetch.ts";
import { documentOracle } from "../support/document-oracle.ts";
import { type DocumentRequest, requestsOf } from "../support/document-requests.ts";
import type { Host, KeyName } from "../support/host.ts";
import { asBuilt } from "./as-built.ts";

const document = JSON.parse(readFileSync(new URL("../../spec/openapi.json", import.meta.url), "utf8"));

/** A request for each operation of the document. */
export const documentRequests: readonly DocumentRequest[] = requestsOf(document);

/** The API under test, with every answer it gives judged by the document. */
export interface Subject {
  readonly host: Host;
  /** To the host, with every answer judged. */
  readonly fetch: typeof globalThis.fetch;
  /** A client with a seeded key. */
  client(key: KeyName, options?: HeldSwayOptions): HeldSway;
  /** A client with any secret. */
  clientOf(secret: string, options?: HeldSwayOptions): HeldSway;
  /** Sends what no client would. */
  send(request: PlainRequest): Promise<PlainAnswer>;
  /** What the document has against the answers since the last call. */
  takeObjections(): readonly string[];
}

export interface PlainRequest {
  readonly key?: KeyName;
  readonly method?: string;
  /** Path of the server, where it is not the API's own: nothing for `https://northwind-gear.heldsway.com`. */
  readonly basePath?: string;
  /** Below the base URL: `/affiliates?limit=1`. */
  readonly path: string;
  readonly headers?: { readonly [name: string]: string };
  /** Sent as JSON, a text as it is. */
  readonly body?: object | string;
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { readonly [member: string]: unknown };
}

export function subjectOf(host: Host): Subject {
  const oracle = documentOracle(asBuilt(document, host.built));
  const { fetch, takeObjections } = checkedFetch(oracle, host.fetch, [hasRequestId, tellsRateLimit]);
  const clientOf: Subject["clientOf"] = (secret, options = {}) =>
    new HeldSway({ apiKey: secret, baseUrl: host.url, fetch, ...options });
  return {
    host,
    fetch,
    takeObjections,
    clientOf,
    client: (key, options) => clientOf(host.keys[key], options),
    async send({ key, method = "GET", basePath, path, headers = {}, body }) {
      const base = basePath === undefined ? host.url : `${new URL(host.url).origin}${basePath}`;
      const response = await fetch(`${base}${path}`, {
        redirect: "manual",
        method,
        headers: {
          ...(key && { authorization: `Bearer ${host.keys[key]}` }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = text !== "" && response.headers.get("content-type")?.includes("json");
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: isJson ? Object(JSON.parse(text)) : {},
      };
    },
  };
}

const hasRequestId: HouseRule = (_request, { headers }) =>
  headers.get("x-request-id") ? undefined : "X-Request-Id is missing";

const tellsRateLimit: HouseRule = ({ url }, { headers, status }) =>
  status === 401 || isMalformed(url) || (headers.has("ratelimit") && headers.has("ratelimit-policy"))
    ? undefined
    : "an authenticated answer without RateLimit and RateLimit-Policy";

/** A path that cannot be decoded belongs to no operation, so nobody asks who is calling. */
function isMalformed(url: string): boolean {
  try {
    return decodeURI(url) === "";
  } catch {
    return true;
  }
}
