// The API the smoke suite talks to: `/<test>/<behaviour>` is a base URL, where the server behaves as asked.

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request, and what the server remembers. */
interface Visit {
  /** Requests before this one of the same test. */
  readonly before: number;
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

type Behaviour = (response: ServerResponse, visit: Visit) => void;

const me = { workspace: "Acme", environment: "sandbox" };

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

function problem(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): void {
  const body = { type: "about:blank", title: code, status, code, detail: code };
  json(response, status, body, { "content-type": "application/problem+json", ...headers });
}

const behaviours: Readonly<Record<string, Behaviour>> = {
  /** Says what it was sent. */
  echo: (response, { method, headers, body, before }) => {
    const { authorization, accept } = headers;
    const echo = { method, authorization, accept, key: headers["idempotency-key"], body, before };
    json(response, 200, { ...me, echo }, { "x-request-id": "req_1" });
  },
  flaky: (response, visit) => {
    if (visit.before === 0) problem(response, 500, "internal_error");
    else behaviours.echo?.(response, visit);
  },
  limited: (response, visit) => {
    if (visit.before === 0) problem(response, 429, "rate_limited", { "retry-after": "1" });
    else behaviours.echo?.(response, visit);
  },
  pages: (response, { url }) => {
    const cursor = url.searchParams.get("cursor");
    const next = cursor === null ? "two" : cursor === "two" ? "three" : null;
    const data = cursor === "two" ? [] : [{ id: cursor ?? "one" }];
    json(response, 200, { data, has_more: next !== null, next_cursor: next });
  },
  refused: (response) => problem(response, 404, "not_found", { "x-request-id": "req_9" }),
  html: (response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>"),
  redirect: (response) => response.writeHead(302, { location: "/elsewhere" }).end(),
  silent: () => {},
  stalls: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("{");
  },
};

/** Requests from pages of another origin are welcome, with all they carry. */
const forBrowsers = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-allow-methods": "*",
  "access-control-expose-headers": "*",
};

/** Serves the API, and the files given, on loopback. */
export async function startServer(
  files: ReadonlyMap<string, string>,
): Promise<AsyncDisposable & { readonly origin: string }> {
  const visits = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? "/", "http://localhost");
    for (const [name, value] of Object.entries(forBrowsers)) response.setHeader(name, value);
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const file = files.get(url.pathname);
    if (file !== undefined) {
      const type = url.pathname.endsWith(".js") ? "text/javascript" : "text/html";
      return response.writeHead(200, { "content-type": type }).end(file);
    }
    const [, test = "", behaviour = ""] = url.pathname.split("/");
    const before = visits.get(test) ?? 0;
    visits.set(test, before + 1);
    const { method = "", headers } = request;
    const behave = behaviours[behaviour];
    if (behave) behave(response, { before, method, url, headers, body: Buffer.concat(chunks).toString() });
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a TCP port, so the address is no pipe.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
