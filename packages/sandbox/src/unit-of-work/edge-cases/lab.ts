import {
  memoryRateLimiter,
  type ServerOptions,
  serveContract,
  type UnitOfWork,
} from "@heldsway/server-runtime";
import { expect } from "vitest";
import { labContract } from "./lab-contract.ts";
import { labHandlers } from "./lab-handlers.ts";
import type { LabApp, OpenStore } from "./stores.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Its problem code; `undefined` without one. */
  readonly code: unknown;
  readonly isReplay: boolean;
}

export interface CallInit {
  /** Idempotency key as it is sent. */
  readonly key?: string;
  /** `writer`, `rotated` (the same workspace), `reader` (its scope lacks), `stranger` (another workspace). */
  readonly as?: string;
  /** JSON, text as it is, or a form. */
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
  readonly signal?: AbortSignal;
}

export type Call = (request: string, init?: CallInit) => Promise<Answer>;

/** A server over a store, in workspaces that nobody else uses. */
export interface Lab {
  readonly store: OpenStore;
  readonly workspace: string;
  readonly call: Call;
  /** Another process over the same store. */
  another(changes?: { readonly unitOfWork?: UnitOfWork<LabApp>; readonly clock?: () => Date }): Call;
  readonly time: { now: number };
  /** Requests a minute from now on. */
  limit: number;
  /** What handlers wait for, and what they fail with. */
  during(tx: LabApp["tx"]): Promise<void>;
  names(): Promise<readonly string[]>;
}

let count = 0;

export function labOn(store: OpenStore): Lab {
  count += 1;
  const workspace = `ws_${count}`;
  const principals = new Map([
    ["writer", { workspace, scopes: ["write"] }],
    ["rotated", { workspace, scopes: ["write"] }],
    ["reader", { workspace, scopes: ["read"] }],
    ["stranger", { workspace: `other_${count}`, scopes: ["write"] }],
  ]);
  const limiter = memoryRateLimiter();
  const time = { now: Date.UTC(2026, 9, 1) };
  const serve = (changes: Partial<ServerOptions<LabApp>> = {}): Call => {
    const server = serveContract<LabApp>(
      labContract,
      { lab: labHandlers },
      {
        services: { during: (tx) => lab.during(tx) },
        authenticate: {
          bearerAuth: async (credential) => {
            const principal = credential.kind === "bearer" ? principals.get(credential.value) : undefined;
            return principal ? { principal } : { refused: { code: "unauthorized", detail: "not known" } };
          },
        },
        scopesOf: ({ scopes }) => scopes,
        unitOfWork: store.unitOfWork(),
        rateLimit: { limiter, policyOf: () => ({ bucket: "all", limit: lab.limit, windowSeconds: 60 }) },
        clock: () => new Date(time.now),
        ...changes,
      },
    );
    return async (request, init = {}) => answerOf(await server.fetch(requestOf(request, init)));
  };
  const lab: Lab = {
    store,
    workspace,
    time,
    limit: 1000,
    call: serve(),
    another: (changes) => serve(changes),
    during: async () => {},
    names: () => store.names(workspace),
  };
  return lab;
}

function requestOf(request: string, { key, as = "writer", body, headers, signal }: CallInit): Request {
  const [method = "GET", path = "/"] = request.split(" ");
  const isJson = body !== undefined && !(body instanceof FormData);
  return new Request(`http://lab.test${path}`, {
    method,
    ...(signal && { signal }),
    headers: {
      authorization: `Bearer ${as}`,
      ...(isJson && { "content-type": "application/json" }),
      ...(key !== undefined && { "idempotency-key": key }),
      ...headers,
    },
    ...(body !== undefined && {
      body: typeof body === "string" || body instanceof FormData ? body : JSON.stringify(body),
    }),
  });
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const isProblem = headers.get("content-type") === "application/problem+json";
  const code = isProblem ? Object(JSON.parse(text)).code : undefined;
  return { status, headers, text, code, isReplay: headers.get("idempotent-replayed") === "true" };
}

/** Lets a handler wait until it is told to go on. */
export function gateOf(lab: Lab): { readonly entered: Promise<void>; open(): void } {
  const entered = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  lab.during = async () => {
    entered.resolve();
    await released.promise;
  };
  return { entered: entered.promise, open: released.resolve };
}

export function expectReplay(again: Answer, first: Answer): void {
  expect([again.status, again.text, again.isReplay]).toEqual([first.status, first.text, true]);
}

/** It ran now, for the first time. */
export function expectCreated(answer: Answer): void {
  expect([answer.status, answer.code, answer.isReplay]).toEqual([201, undefined, false]);
}

export function expectRefused(answer: Answer, status: number, code: string): void {
  expect([answer.status, answer.code, answer.isReplay]).toEqual([status, code, false]);
}
