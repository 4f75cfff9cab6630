import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Exchange, type Handle, type Outcome, pathOf } from "@heldsway/server-runtime";
import { docsPage, homePage } from "./html.ts";
import { lazily } from "./lazily.ts";

export interface PagesOptions {
  /** Where the server is reached: `http://127.0.0.1:4010`. Known once it listens. */
  readonly origin: () => string;
  /** The OpenAPI document, this server first. */
  readonly document: () => object;
}

/** Serves what is around the API: a start page, the document, its reference; everything else goes on to the API. */
export function withPages(api: Handle, options: PagesOptions): Handle {
  const pages = new Map<string, () => Outcome>([
    ["/", lazily(() => html(homePage(options.origin())))],
    ["/docs", lazily(() => html(docsPage))],
    ["/docs/redoc.js", lazily(redoc)],
    ["/api/openapi.json", lazily(() => json(options.document()))],
  ]);
  return async (exchange) => answerTo(exchange, pages.get(pathOf(exchange.target))) ?? api(exchange);
}

function answerTo({ method }: Exchange, page: (() => Outcome) | undefined): Outcome | undefined {
  if (page === undefined) return undefined;
  if (method === "GET") return page();
  if (method === "HEAD") return { ...page(), body: undefined };
  return { status: 405, headers: [["allow", "GET, HEAD"]], body: undefined };
}

function json(value: unknown): Outcome {
  return ok("application/json", JSON.stringify(value), [
    // Anybody may read the document, from any page.
    ["access-control-allow-origin", "*"],
  ]);
}

function html(text: string): Outcome {
  return ok("text/html; charset=utf-8", text, [["content-security-policy", policy]]);
}

/** The page loads its one script from here, and a browser refuses all else. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src data:",
  "connect-src 'self'",
].join("; ");

function redoc(): Outcome {
  const require = createRequire(import.meta.url);
  const file = require.resolve("redoc/bundles/redoc.standalone.js");
  return ok("text/javascript; charset=utf-8", readFileSync(file), [["cache-control", "max-age=3600"]]);
}

function ok(type: string, body: string | Uint8Array, headers: Outcome["headers"]): Outcome {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return {
    status: 200,
    headers: [["content-type", type], ["x-content-type-options", "nosniff"], ...headers],
    body: bytes,
  };
}
