import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with one request. */
export type Step = (response: ServerResponse, request: IncomingMessage) => void;

export interface Seen {
  readonly headers: IncomingHttpHeaders;
  readonly url: string;
  /** When it had arrived, in milliseconds since the epoch. */
  readonly at: number;
}

/** A loopback server that misbehaves as scripted: request n meets step n, the last step again and again. */
export interface Server extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Settles when the first request is answered. */
  readonly answered: Promise<void>;
  script(...steps: Step[]): void;
}

export async function startServer(...first: Step[]): Promise<Server> {
  const seen: Seen[] = [];
  let steps = first;
  const answered = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    seen.push({ headers: request.headers, url: request.url ?? "", at: Date.now() });
    const step = steps.length > 1 ? steps.shift() : steps[0];
    step?.(response, request);
    answered.resolve();
  });
  // A client that breaks off is part of the probe.
  server.on("clientError", (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a TCP port, so the address is no pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    answered: answered.promise,
    script(...next) {
      steps = next;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Headers = Readonly<Record<string, string>>;

export function json(status: number, body: object, headers: Headers = {}): Step {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

/** An error in a form every client of the probe can read. */
export function refusal(status: number, code: string, headers: Headers = {}, message = code): Step {
  const body = { status, code, title: code, detail: message, message, type: code };
  return json(status, { ...body, error: body }, headers);
}

export const emptyError: Step = (response) => {
  response.writeHead(500, { "content-length": "0" }).end();
};

export const loginPage: Step = (response) => {
  response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Sign in</title>");
};

/** Sends headers and the start of a body, then nothing more. */
export const stallInBody: Step = (response) => {
  response.writeHead(201, { "content-type": "application/json" });
  response.write('{"id":');
};

export const resetConnection: Step = (_, request) => {
  request.socket.resetAndDestroy();
};
