import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the bench's own installation of peers and load tool is. */
export const peers = join(import.meta.dirname, "../peers/server");

/** A server to measure. */
export interface Subject {
  readonly name: string;
  readonly file: string;
  readonly arguments: readonly string[];
}

export function subjectsOf(contractFolder: string): readonly Subject[] {
  const ours = fileURLToPath(new URL("ours.ts", import.meta.url));
  const peer = (name: string, file: string) => ({ name, file: join(peers, "subjects", file), arguments: [] });
  return [
    { name: "@heldsway/server", file: ours, arguments: [contractFolder, "plain"] },
    peer("Fastify, with schemas", "fastify.js"),
    peer("Hono, with its zod validator", "hono.js"),
    peer("Express, with express-openapi-validator", "express.js"),
    peer("node:http by hand, without validation", "raw.js"),
    { name: "@heldsway/server, all on", file: ours, arguments: [contractFolder, "full"] },
  ];
}

export interface RunningSubject {
  readonly port: number;
  stop(): Promise<void>;
}

export async function startSubject({ file, arguments: values }: Subject): Promise<RunningSubject> {
  const child = fork(file, [...values], { execArgv: ["--conditions=@heldsway/source"] });
  const exit = once(child, "exit").then(() => Promise.reject(new Error(`${file} ended before it listened`)));
  const [port]: number[] = await Promise.race([once(child, "message"), exit]);
  exit.catch(() => undefined);
  return {
    port: port ?? 0,
    stop: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}

/** One kind of request, and a request of it that must be refused: who answers it does not do the work. */
export interface Load {
  readonly name: string;
  readonly path: string;
  readonly init: RequestInit & { readonly headers: { readonly [name: string]: string } };
  readonly wrong?: { readonly path?: string; readonly body?: string };
  readonly status: number;
}

const order = {
  customer: {
    name: "Olive Hart",
    email: "olive@customers.example",
    address: { street: "1 Harbour Road", city: "Cork", country: "IE" },
  },
  currency: "EUR",
  lines: ["tent-2p", "mat-std", "stove-01", "rope-30m"].map((sku) => ({ sku, quantity: 2, price: 11900 })),
};
const broken = { ...order, lines: [{ sku: "tent-2p", quantity: "two", price: 11900 }] };

export const loads: readonly Load[] = [
  { name: "GET", path: "/hello", init: { headers: {} }, status: 200 },
  {
    name: "GET with parameters",
    path: "/items/itm_0a1b2c3d?limit=50&status=closed&deep=true",
    init: { headers: {} },
    wrong: { path: "/items/itm_0a1b2c3d?limit=500" },
    status: 200,
  },
  {
    name: "POST, nested body",
    path: "/orders",
    init: { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(order) },
    wrong: { body: JSON.stringify(broken) },
    status: 201,
  },
];

/** Throws when a server answers otherwise than all, or answers what it should have refused. */
export async function checkWork(subject: Subject, port: number, load: Load): Promise<void> {
  const url = `http://127.0.0.1:${port}`;
  const right = await fetch(url + load.path, load.init);
  const { wrong } = load;
  const isUnchecked = subject.file.endsWith("raw.js") || !wrong;
  const answer = isUnchecked
    ? undefined
    : await fetch(url + (wrong.path ?? load.path), { ...load.init, ...(wrong.body && { body: wrong.body }) });
  const isFine =
    right.status === load.status && (answer?.status ?? 400) >= 400 && (answer?.status ?? 400) < 500;
  if (!isFine) throw new Error(`${subject.name} ${load.name}: ${right.status}, wrong one ${answer?.status}`);
}

interface Measured {
  readonly requests: { readonly average: number };
  readonly errors: number;
  readonly non2xx: number;
}

const autocannon: (options: object) => Promise<Measured> = createRequire(join(peers, "package.json"))(
  "autocannon",
);

let lastKey = 0;

/** Requests per second on 50 connections, one at a time on each. */
export async function throughput(port: number, { path, init }: Load, seconds: number, isKeyed: boolean) {
  const key = (request: object) => {
    lastKey += 1;
    return { ...request, headers: { ...init.headers, "idempotency-key": `bench-${lastKey}` } };
  };
  const { requests, errors, non2xx } = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections: 50,
    duration: seconds,
    method: init.method ?? "GET",
    headers: init.headers,
    body: init.body,
    ...(isKeyed && init.method === "POST" && { requests: [{ setupRequest: key }] }),
  });
  if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} wrong statuses on ${path}`);
  return requests.average;
}
