import type { AppTypes } from "../handler.ts";
import { memoryUnitOfWork } from "../idempotency/memory-unit-of-work.ts";
import type { OperationContext } from "../operation-context.ts";
import type { ServerEvent, ServerOptions } from "../options.ts";
import type { MakeReply } from "../replies/made-reply.ts";
import { serveContract } from "../server.ts";
import { sampleContract } from "./sample-contract.ts";

export interface SampleApp extends AppTypes {
  readonly services: { readonly names: Set<string> };
  readonly principal: { readonly workspace: string; readonly scopes: readonly string[] };
  readonly tx: undefined;
}

type Context = OperationContext<SampleApp>;
type SampleHandlers = { readonly [name: string]: (context: Context) => unknown };

/** Calls a method of the reply object, which generated types would name. */
export function reply(context: Context, name: string, ...values: readonly unknown[]): unknown {
  const make = context.reply[name];
  if (typeof make !== "function") throw new Error(`no reply "${name}"`);
  return make(...values);
}

export function replyIn(context: Context, name: string, mediaType: string, ...values: unknown[]): unknown {
  const makers = context.reply[name];
  const make: MakeReply | undefined = typeof makers === "object" ? makers[mediaType] : undefined;
  if (!make) throw new Error(`no reply "${name}.${mediaType}"`);
  return make(...values);
}

const handlers: SampleHandlers = {
  getMe: (context) => reply(context, "ok", { workspace: context.principal.workspace }),
  getHealth: (context) => reply(context, "ok", { principal: context.principal ?? null }),
  listWidgets: (context) =>
    reply(context, "ok", { data: [], query: context.query, headers: context.headers }),
  createWidget: (context) => {
    const body = Object(context.body);
    const { names } = context.services;
    if (names.has(body.name))
      return reply(context, "conflict", { code: "duplicate_widget", detail: "the name is taken" });
    names.add(body.name);
    const id = `wid_${names.size}`;
    return reply(context, "created", { ...body, id }, { headers: { location: `/widgets/${id}` } });
  },
  getWidget: (context) =>
    context.params.widgetId === "wid_1"
      ? reply(context, "ok", { id: "wid_1", name: "One" })
      : reply(context, "notFound", { code: "not_found", detail: "there is no such widget" }),
  deleteWidget: (context) => reply(context, "noContent"),
  exportWidgets: (context) => replyIn(context, "ok", "csv", "id\nwid_1\n"),
  watchWidgets: (context) => reply(context, "ok", count()),
  uploadFile: (context) => reply(context, "ok", { kind: describe(context.body), body: context.body ?? null }),
  setLevel: (context) => reply(context, "otherwise", 202, { level: context.body }),
};

async function* count() {
  yield { count: 1 };
  yield { count: 2 };
}

function describe(value: unknown): string {
  return value instanceof Blob ? `${value.size} bytes` : typeof value;
}

const principals = new Map([
  ["reader", { workspace: "ws_1", scopes: ["read"] }],
  ["writer", { workspace: "ws_1", scopes: ["read", "write"] }],
  ["rotated", { workspace: "ws_1", scopes: ["read", "write"] }],
  ["other", { workspace: "ws_2", scopes: ["read", "write"] }],
]);

/** The sample API, with what happens observed. Tests replace single handlers and options. */
export function sampleServer(options: Partial<ServerOptions<SampleApp>> = {}, replaced: SampleHandlers = {}) {
  const events: ServerEvent[] = [];
  const time = { now: Date.UTC(2026, 0, 1) };
  const server = serveContract<SampleApp>(
    sampleContract,
    { widgets: { ...handlers, ...replaced } },
    {
      services: { names: new Set() },
      basePath: "/v1",
      authenticate: {
        bearerAuth: async (credential) => {
          const principal = credential.kind === "bearer" ? principals.get(credential.value) : undefined;
          if (principal) return { principal };
          return { refused: { code: "unauthorized", detail: "the token is not known" } };
        },
      },
      scopesOf: (principal) => principal.scopes,
      unitOfWork: memoryUnitOfWork({ scopeOf: (principal) => principal?.workspace ?? "" }),
      problemTypeBase: "https://docs.example/problems/",
      clock: () => new Date(time.now),
      observe: (event) => events.push(event),
      ...options,
    },
  );
  /** `call("POST /widgets", { body: {...}, as: "writer", headers: {} })` */
  const call = (request: string, init: CallInit = {}) => {
    const [method = "GET", path = "/"] = request.split(" ");
    return server.fetch(requestOf(`http://api.example/v1${path}`, method, init));
  };
  return { server, events, time, call };
}

export interface CallInit {
  /** Name of the caller; `null` for none. Default: `writer`. */
  readonly as?: string | null;
  /** Sent as JSON, or as it is when it is text or bytes. */
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
}

export function requestOf(url: string, method: string, { as = "writer", body, headers }: CallInit): Request {
  const isRaw = typeof body === "string" || body instanceof Uint8Array || body instanceof FormData;
  return new Request(url, {
    method,
    headers: {
      ...(as !== null && { authorization: `Bearer ${as}` }),
      ...(body !== undefined && !(body instanceof FormData) && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: isRaw ? body : JSON.stringify(body) }),
  });
}

/** Status and parsed body of a response. */
export async function readJson(
  response: Response,
): Promise<{ status: number; body: { [key: string]: unknown } }> {
  return { status: response.status, body: Object(await response.json()) };
}
