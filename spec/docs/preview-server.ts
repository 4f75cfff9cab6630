import { once } from "node:events";
import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import { renderPage } from "./page.ts";
import { reloadScript, waitingPage } from "./reload-script.ts";

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** What the browser is told: the number of the last good page, and what is wrong with the document since. */
export interface State {
  readonly page: number;
  readonly error?: string;
}

/**
 * Serves the reference of a document and renders it anew on every save; pages that are open reload. While the
 * document is broken they keep the last good page and show the error. Listens on this machine only; port 0
 * takes a free one.
 * @throws Error when the port is taken.
 */
export async function startPreview(
  document: string,
  options: { readonly port: number; readonly log: (line: string) => void },
): Promise<Preview> {
  let html = waitingPage;
  let state: State = { page: 0 };
  let rendered: string | undefined;
  const listeners = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    if (request.url === "/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(eventOf(state));
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    } else if (request.url === "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
      response.end(html + reloadScript(state.page));
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");

  async function render() {
    const text = await readFile(document, "utf8").catch(() => "");
    if (text === rendered) return;
    rendered = text;
    try {
      html = await renderPage(document);
      state = { page: state.page + 1 };
    } catch (error) {
      state = { page: state.page, error: error instanceof Error ? error.message : String(error) };
    }
    options.log(state.error ?? `page ${state.page}`);
    for (const listener of listeners) listener.write(eventOf(state));
  }

  const saved = oneAtATime(render);
  // Editors replace files, which ends a watch on the file itself.
  const watcher = watch(dirname(document), (_event, name) => {
    if (name === basename(document)) saved();
  });
  saved();

  const address = server.address();
  const port = typeof address === "object" ? address?.port : options.port;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      watcher.close();
      for (const listener of listeners) listener.end();
      server.close();
      await once(server, "close");
    },
  };
}

function eventOf(state: State): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}

/** Runs a task on demand, never two at a time: calls during a run make one more, right after it. */
function oneAtATime(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await task();
    }
    isRunning = false;
  };
}
