import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What becomes of one request: `lost` is answered behind the scenes, but the connection breaks; a number is the status. */
export type Fault = "lost" | number;

/** A `fetch` behind a loopback port. */
export interface ServedFetch extends AsyncDisposable {
  readonly url: string;
  /** Requests since they were last looked at. */
  taken(): readonly Request[];
  /** Faults of the next requests, one each. */
  fail(...faults: readonly Fault[]): void;
}

/** Serves what a `fetch` answers, such as that of mocks, over HTTP. */
export async function serveFetch(fetch: typeof globalThis.fetch): Promise<ServedFetch> {
  let seen: Request[] = [];
  const faults: Fault[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const request = await requestOf(incoming);
    seen.push(request.clone());
    const fault = faults.shift();
    if (typeof fault === "number") {
      outgoing.writeHead(fault).end();
      return;
    }
    const response = await fetch(request);
    if (fault === "lost") {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(response.status, [...response.headers].flat());
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a TCP port, so the address is no pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    taken() {
      const all = seen;
      seen = [];
      return all;
    },
    fail: (...next) => void faults.push(...next),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/", headers } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === "connection" ? [] : [[name, String(value)] satisfies [string, string]],
  );
  const body = method === "GET" || method === "HEAD" ? null : Buffer.concat(chunks);
  return new Request(new URL(url, `http://${headers.host}`), { method, headers: pairs, body });
}
