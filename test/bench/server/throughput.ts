import { createRequire } from "node:module";
import { join } from "node:path";
import type { Load } from "./loads.ts";
import { peers, type RunningSubject, type Subject } from "./subjects.ts";

/** What one server did with one load. */
export interface Rate {
  /** Requests answered in a second. */
  readonly perSecond: number;
  /** Microseconds of CPU the server took for each. */
  readonly cpu: number;
}

interface Measured {
  readonly requests: { readonly average: number; readonly total: number };
  readonly errors: number;
  readonly non2xx: number;
}

const autocannon: (options: object) => Promise<Measured> = createRequire(join(peers, "package.json"))(
  "autocannon",
);

let lastKey = 0;

/** 50 connections, one request at a time on each: for some seconds, or so many requests. */
export async function throughput(
  { port, cpu }: RunningSubject,
  { isKeyed = false }: Subject,
  { path, init }: Load,
  until: { readonly duration: number } | { readonly amount: number },
): Promise<Rate> {
  const key = (request: object) => {
    lastKey += 1;
    return { ...request, headers: { ...init.headers, "idempotency-key": `bench-${lastKey}` } };
  };
  const before = await cpu();
  const { requests, errors, non2xx } = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections: 50,
    ...until,
    method: init.method ?? "GET",
    headers: init.headers,
    body: init.body,
    ...(isKeyed && init.method === "POST" && { requests: [{ setupRequest: key }] }),
  });
  if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} wrong statuses on ${path}`);
  return { perSecond: requests.average, cpu: ((await cpu()) - before) / requests.total };
}
