import { memoryRateLimiter, type ServerEvent } from "@heldsway/server-runtime";
import type pg from "pg";
import { createApi } from "../api.ts";
import { type LastUse, trackLastUse } from "../auth/last-use.ts";
import { openApiDocument } from "../http/document.ts";
import { sandboxKeys } from "../seed/key-ring.ts";
import { type Host, secrets } from "./hosts.ts";

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface CallOptions {
  /** Default: the admin key. */
  readonly key?: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

/** The API over a database of its own, called in memory, with a clock that stands still until moved. */
export interface TestApi {
  readonly pool: pg.Pool;
  /** Errors behind answers of 500 and above. */
  readonly errors: unknown[];
  readonly lastUse: LastUse;
  /** What the server believes the time is. */
  readonly clock: { now: Date };
  call<Body>(method: string, path: string, options?: CallOptions): Promise<Answer<Body>>;
  get<Body>(path: string, key?: string): Promise<Answer<Body>>;
  post<Body>(path: string, body?: unknown, options?: CallOptions): Promise<Answer<Body>>;
  close(): Promise<void>;
}

export async function openTestApi(host: Host): Promise<TestApi> {
  const { pool, close } = await host.open();
  const errors: unknown[] = [];
  const clock = { now: new Date("2026-10-01T12:00:00.000Z") };
  const lastUse = trackLastUse(pool);
  const observe = (event: ServerEvent) => {
    if (event.kind === "error") errors.push(event.error);
  };
  const api = createApi({
    pool,
    environment: "sandbox",
    secrets,
    lastUse,
    limiter: memoryRateLimiter(),
    document: () => openApiDocument("http://sandbox.test"),
    clock: () => clock.now,
    trustedProxies: [],
    observe,
  });

  async function call<Body>(method: string, path: string, options: CallOptions = {}): Promise<Answer<Body>> {
    const { key = sandboxKeys.admin, body, idempotencyKey } = options;
    const response = await api.fetch(
      new Request(`http://sandbox.test/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    // The server has checked its replies against the document; the caller names the type it expects.
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Body };
  }

  return {
    pool,
    errors,
    lastUse,
    clock,
    call,
    get: (path, key) => call("GET", path, key === undefined ? {} : { key }),
    post: (path, body, options) => call("POST", path, { ...options, body }),
    async close() {
      await lastUse.close();
      await close();
    },
  };
}
