import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Thing {
  readonly id: string;
}

export type Pages = readonly (readonly Thing[])[];

interface Page {
  readonly body: unknown;
  readonly link?: string | undefined;
}

/** Which page a request asks for, and the page as the API of test/golden/pages-by-* gives it. */
interface Style {
  indexOf(query: URLSearchParams, body: { readonly cursor?: string }, pages: Pages): number;
  page(index: number, pages: Pages, query: URLSearchParams): Page;
}

/** Size of a window of `/entries`; a page may show less of it. */
export const windowSize = 4;

const fromToken = (token: string | null | undefined) => (token ? Number(token.slice(1)) : 0);
const tokenAfter = (index: number, pages: Pages) => (index + 1 < pages.length ? `t${index + 1}` : null);

const byLink = (path: string, bodyOf: (things: readonly Thing[]) => unknown): Style => ({
  indexOf: (query) => Number(query.get("page") ?? 1) - 1,
  page: (index, pages, query) => {
    const next = new URLSearchParams(query);
    next.set("page", String(index + 2));
    const first = `<${path}?page=1>; rel="first"; title="a, b"`;
    const link = index + 1 < pages.length ? `${first}, <${path}?${next}>; rel="next"` : first;
    return { body: bodyOf(pages[index] ?? []), link };
  },
});

const styles: { readonly [path: string]: Style } = {
  "/notes": {
    indexOf: (query) => fromToken(query.get("cursor")),
    page: (index, pages) => ({
      body: { data: pages[index] ?? [], meta: { next_cursor: tokenAfter(index, pages) } },
    }),
  },
  "/events": {
    indexOf: (query) => fromToken(query.get("iterator")),
    page: (index, pages) => ({
      body: { data: pages[index] ?? [], iterator: `t${index + 1}`, done: index + 1 >= pages.length },
    }),
  },
  "/files": {
    indexOf: (query) => fromToken(query.get("after")),
    page: (index, pages) => {
      const last_id = tokenAfter(index, pages);
      return { body: { data: pages[index] ?? [], last_id, has_more: last_id !== null } };
    },
  },
  "/jobs": {
    indexOf: (query, _, pages) => pages.findIndex((page) => page.at(-1)?.id === query.get("after")) + 1,
    page: (index, pages) => ({ body: { data: pages[index] ?? [], has_more: index + 1 < pages.length } }),
  },
  "/issues": byLink("/issues", (things) => things),
  "/runs": byLink("/runs", (runs) => ({ total_count: 99, runs })),
  "/calls": {
    indexOf: (query) => fromToken(query.get("PageToken")),
    page: (index, pages, query) => {
      const token = tokenAfter(index, pages);
      const next = `/calls?limit=${query.get("limit")}&Page=${index + 1}&PageToken=${token}`;
      return { body: { calls: pages[index] ?? [], next_page_uri: token && next } };
    },
  },
  "/members": {
    indexOf: (query) => Number(query.get("page") ?? 1) - 1,
    page: (index, pages) => ({ body: pages[index] ?? [] }),
  },
  "/reports": {
    indexOf: (query) => Number(query.get("page") ?? 0),
    page: (index, pages) => ({ body: { items: pages[index] ?? [], page: index, total_pages: pages.length } }),
  },
  "/entries": {
    indexOf: (query) => Number(query.get("offset") ?? 0) / windowSize,
    page: (index, pages) => ({
      body: {
        entries: pages[index] ?? [],
        offset: index * windowSize,
        limit: windowSize,
        total_count: pages.length * windowSize,
      },
    }),
  },
  "/logs/search": {
    indexOf: (_, body) => fromToken(body.cursor),
    page: (index, pages) => ({
      body: { results: pages[index] ?? [], next_cursor: tokenAfter(index, pages) ?? undefined },
    }),
  },
  "/audit": {
    indexOf: (query) => fromToken(query.get("from")),
    page: (index, pages) => {
      const following = tokenAfter(index, pages) ?? undefined;
      const unfinished = following !== undefined;
      return { body: { rows: pages[index] ?? [], notes: [], position: { following }, unfinished } };
    },
  },
};

/** A loopback server of the API of test/golden/pages-by-*. */
export interface ShelfServer extends AsyncDisposable {
  readonly url: string;
  /** What every list holds, cut into pages. */
  pages: Pages;
  /** Requests since they were last looked at. */
  taken(): readonly URL[];
}

export async function startShelfServer(): Promise<ShelfServer> {
  let seen: URL[] = [];
  const shelf = { pages: [] as Pages };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://shelf");
    seen.push(url);
    const text = await textOf(request);
    const style = styles[url.pathname];
    if (style === undefined) {
      response.writeHead(404).end();
      return;
    }
    const index = style.indexOf(url.searchParams, text === "" ? {} : JSON.parse(text), shelf.pages);
    const { body, link } = style.page(index, shelf.pages, url.searchParams);
    response.writeHead(200, { "content-type": "application/json", ...(link === undefined ? {} : { link }) });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a TCP port, so the address is no pipe.
  const { port } = server.address() as AddressInfo;
  return Object.assign(shelf, {
    url: `http://127.0.0.1:${port}`,
    taken() {
      const all = seen;
      seen = [];
      return all;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
