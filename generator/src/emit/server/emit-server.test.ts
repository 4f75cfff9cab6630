import { expect, test } from "vitest";
import type { Operation } from "../../ir/operation.ts";
import { printFile } from "../shared/print-file.ts";
import {
  api,
  array,
  integer,
  json,
  noDoc,
  object,
  operation,
  parameter,
  ref,
  reply,
  schema,
  string,
} from "../shared/sample-api.ts";
import { emitServer } from "./emit-server.ts";

const widget = schema("Widget", object({ id: string() }), { module: "widgets" });
const problem = json(object(), { mediaType: "application/problem+json" });

function header(name: string, isRequired = false) {
  return { name, property: name.toLowerCase(), isRequired, type: string(), doc: noDoc };
}

/** The printed text of one output file. */
function printed(
  path: string,
  operations: readonly Operation[],
  more: Parameters<typeof api>[0] = {},
): string {
  const files = emitServer(api({ schemas: [widget], operations, ...more }));
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`no ${path} among ${files.map((other) => other.path).join(", ")}`);
  return printFile(file, { importSuffix: ".ts", header: "//" });
}

function replyOf(...replies: readonly ReturnType<typeof reply>[]): string {
  const text = printed("widgets.ts", [operation("getWidget", "GET", "/widgets", { replies })]);
  return /interface GetWidgetReply \{\n(.*?)\n\}/s.exec(text)?.[1] ?? "";
}

function contextOf(more: Partial<Operation>): string {
  const text = printed("widgets.ts", [operation("getWidget", "GET", "/widgets", more)]);
  return /(export interface GetWidgetContext.*?\n\})/s.exec(text)?.[1] ?? "";
}

test("a module file has replies, context and handler of each operation, then all handlers", () => {
  const get = operation("getWidget", "GET", "/widgets/{widget_id}", {
    summary: "Read a widget",
    parameters: [parameter("path", "widget_id", { property: "widgetId" })],
    replies: [reply("200", "ok", { description: "The widget.", contents: [json(ref("Widget"))] })],
    security: [[{ scheme: "bearerAuth", scopes: [] }]],
  });
  expect(printed("widgets.ts", [get])).toBe(`//

import type { Widget } from "@heldsway/contract";
import type { AppTypes, Handled, HandlerContext, Replied, ReplyInit } from "@heldsway/server-runtime";

/** Replies of \`getWidget\`. */
export interface GetWidgetReply {
  /** 200: The widget. */
  ok(body: Widget, init?: ReplyInit): Replied<"getWidget">;
}

/** What a handler of \`getWidget\` is given. */
export interface GetWidgetContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: { readonly widgetId: string };
  readonly reply: GetWidgetReply;
}

/** Read a widget (\`GET /widgets/{widget_id}\`). */
export type GetWidget<App extends AppTypes = AppTypes> = (
  context: GetWidgetContext<App>,
) => Handled<"getWidget">;

/** Handlers of this module, as a file exports them. */
export interface WidgetsHandlers<App extends AppTypes = AppTypes> {
  readonly getWidget: GetWidget<App>;
}
`);
});

test("the index ties handlers, contract and schemes of the document together", () => {
  const get = operation("getWidget", "GET", "/widgets", {
    security: [[{ scheme: "bearerAuth", scopes: [] }]],
  });
  const servers = [{ url: "https://api.example.com/v1/", description: undefined, variables: [] }];
  expect(printed("index.ts", [get], { servers })).toBe(`//

import { operations, problems, securitySchemes } from "@heldsway/contract";
import {
  type AppTypes,
  type Authenticate,
  serveContract,
  type Server,
  type ServerOptions,
} from "@heldsway/server-runtime";
import type { WidgetsHandlers } from "./widgets.ts";

export type * from "./widgets.ts";

/** A handler for every operation, by module: \`import * as affiliates from "./affiliates.ts"\` makes one. */
export interface Handlers<App extends AppTypes = AppTypes> {
  readonly widgets: WidgetsHandlers<App>;
}

/** Some handlers, for a server in the making. */
export type PartialHandlers<App extends AppTypes = AppTypes> = {
  readonly [Module in keyof Handlers<App>]?: Partial<Handlers<App>[Module]>;
};

/** How the server is put together around its handlers. */
export interface CreateServerOptions<App extends AppTypes = AppTypes> extends ServerOptions<App> {
  /** One function for each security scheme of the document. */
  readonly authenticate: {
    readonly bearerAuth: Authenticate<App>;
  };
}

const contract = { operations, problems, securitySchemes };

/** Serves the API. Throws when a handler or an authenticate function is missing. */
export function createServer<App extends AppTypes>(
  handlers: Handlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { basePath: "/v1", ...options });
}

/** Serves the API as far as there are handlers; the other operations answer 501. */
export function createPartialServer<App extends AppTypes>(
  handlers: PartialHandlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { basePath: "/v1", ...options, allowMissingHandlers: true });
}
`);
});

test("without security there is nothing to authenticate", () => {
  expect(printed("index.ts", [operation("getWidget", "GET", "/widgets")])).toContain(
    "export type CreateServerOptions<App extends AppTypes = AppTypes> = ServerOptions<App>;",
  );
});

test.each([
  { name: "without server", url: undefined, want: "options" },
  { name: "at the root", url: "https://api.example.com", want: "options" },
  { name: "relative", url: "/api/v2", want: '{ basePath: "/api/v2", ...options }' },
  { name: "with a variable in the path", url: "https://x.example/{version}/api", want: "options" },
])("the base path of a document $name", ({ url, want }) => {
  const servers = url === undefined ? [] : [{ url, description: undefined, variables: [] }];
  expect(printed("index.ts", [operation("getWidget", "GET", "/widgets")], { servers })).toContain(
    `handlers, ${want})`,
  );
});

test.each([
  {
    name: "no body",
    given: reply("204", "noContent", { description: "Gone." }),
    want: '  /** 204: Gone. */\n  noContent(init?: ReplyInit): Replied<"getWidget">;',
  },
  {
    name: "a required header",
    given: reply("201", "created", {
      contents: [json(ref("Widget"))],
      headers: [header("Location", true), header("ETag")],
    }),
    want: '  created(body: Widget, init: ReplyWith<{ location: string; etag?: string }>): Replied<"getWidget">;',
  },
  {
    name: "optional headers only",
    given: reply("200", "ok", { headers: [header("X-Total")] }),
    want: '  ok(init?: ReplyWith<{ "x-total"?: string }>): Replied<"getWidget">;',
  },
  {
    name: "headers the server sets by itself",
    given: reply("200", "ok", { headers: [header("RateLimit", true), header("Cache-Control", true)] }),
    want: '  ok(init?: ReplyInit): Replied<"getWidget">;',
  },
  {
    name: "a range",
    given: reply("4XX", "clientError", { contents: [problem] }),
    want: '  clientError(status: number, problem: ProblemInit, init?: ReplyInit): Replied<"getWidget">;',
  },
  {
    name: "the default",
    given: reply("default", "otherwise", { contents: [json(integer())] }),
    want: '  otherwise(status: number, body: number, init?: ReplyInit): Replied<"getWidget">;',
  },
  {
    name: "problem codes",
    given: reply("409", "conflict", { contents: [problem], problemCodes: ["a_b", "c"] }),
    want: 'conflict(problem: ProblemInit<"a_b" | "c">, init?: ReplyInit): Replied<"getWidget">;',
  },
  {
    name: "events",
    given: reply("200", "ok", {
      contents: [json(string(), { kind: "sse", mediaType: "text/event-stream", item: ref("Widget") })],
    }),
    want: '  ok(events: AsyncIterable<Widget>, init?: ReplyInit): Replied<"getWidget">;',
  },
])("a reply with $name", ({ given, want }) => {
  expect(replyOf(given)).toContain(want);
});

test("a reply in several media types has a method for each", () => {
  const csv = json(string(), { kind: "text", mediaType: "text/csv" });
  const contents = [json(array(ref("Widget"))), csv];
  expect(replyOf(reply("200", "ok", { description: "All.", contents }))).toBe(`  /** 200: All. */
  readonly ok: {
    /** As \`application/json\`. */
    json(body: Widget[], init?: ReplyInit): Replied<"getWidget">;
    /** As \`text/csv\`. */
    csv(body: string, init?: ReplyInit): Replied<"getWidget">;
  };`);
});

test("replies the pipeline gives are not offered, and of mixed ones only the handler's codes", () => {
  const text = replyOf(
    reply("401", "unauthorized", { contents: [problem], problemCodes: ["unauthorized"] }),
    reply("409", "conflict", {
      contents: [problem],
      problemCodes: ["duplicate", "idempotency_in_progress"],
      headers: [header("Retry-After")],
    }),
  );
  expect(text).not.toContain("unauthorized");
  expect(text).toContain('conflict(problem: ProblemInit<"duplicate">, init?: ReplyInit)');
  expect(text).toContain("Codes: `duplicate`.");
});

test("long names are broken in front of what is extended", () => {
  const typeName = "GetTheWidgetWhoseNameIsAsLongAsNamesInDocumentsAre";
  expect(printed("widgets.ts", [operation("getWidget", "GET", "/widgets", { typeName })])).toContain(
    `export interface ${typeName}Context<App extends AppTypes = AppTypes>\n  extends HandlerContext<App, undefined> {\n`,
  );
});

test("long signatures are broken", () => {
  const problemCodes = ["some_quite_long_code", "another_quite_long_code", "yet_another_long_code"];
  expect(replyOf(reply("409", "conflict", { contents: [problem], problemCodes }))).toContain(`  conflict(
    problem: ProblemInit<"some_quite_long_code" | "another_quite_long_code" | "yet_another_long_code">,
    init?: ReplyInit,
  ): Replied<"getWidget">;`);
});

test.each([
  { name: "none", security: [], want: "HandlerContext<App, undefined>" },
  { name: "an empty one", security: [[]], want: "HandlerContext<App, undefined>" },
  {
    name: "a scheme or nothing",
    security: [[{ scheme: "key", scopes: [] }], []],
    want: 'HandlerContext<App, App["principal"] | undefined>',
  },
  { name: "a scheme", security: [[{ scheme: "key", scopes: [] }]], want: "extends HandlerContext<App> {" },
])("the principal under security of $name", ({ security, want }) => {
  expect(contextOf({ security })).toContain(want);
});

test("several schemes at once have a principal each", () => {
  const [key, cert] = [
    { scheme: "key", scopes: [] },
    { scheme: "client-cert", scopes: [] },
  ];
  expect(contextOf({ security: [[key, cert], [key]] })).toContain(
    `  readonly principals:
    | { readonly key: App["principal"]; readonly "client-cert": App["principal"] }
    | { readonly key: App["principal"] };
`,
  );
  expect(contextOf({ security: [[key], [cert]] })).not.toContain("principals");
});

test("the context has what the document declares and nothing else", () => {
  const text = contextOf({
    parameters: [parameter("query", "limit"), parameter("header", "X-Trace"), parameter("cookie", "session")],
    body: { isRequired: false, description: undefined, contents: [json(ref("Widget"))] },
    idempotency: { header: "Idempotency-Key", isRequired: true },
  });
  expect(
    text,
  ).toBe(`export interface GetWidgetContext<App extends AppTypes = AppTypes> extends HandlerContext<App, undefined> {
  readonly query: GetWidgetQuery;
  readonly headers: GetWidgetHeaders;
  readonly cookies: GetWidgetCookies;
  readonly body: Widget | undefined;
  readonly idempotencyKey: string;
  readonly reply: GetWidgetReply;
}`);
});

test("a module called index and types called like ours do not get in the way", () => {
  const clash = schema("GetIndexReply", object({ id: string() }), { module: "index" });
  const get = operation("getIndex", "GET", "/index", {
    replies: [reply("200", "ok", { contents: [json(ref("GetIndexReply"))] })],
  });
  const text = printed("index-handlers.ts", [get], { schemas: [clash] });
  expect(text).toContain('import type { GetIndexReply as GetIndexReply2 } from "@heldsway/contract";');
  expect(text).toContain("ok(body: GetIndexReply2, init?: ReplyInit)");
  expect(printed("index.ts", [get], { schemas: [clash] })).toContain(
    'export type * from "./index-handlers.ts";',
  );
});

test("handlers of no operations do not use their type parameter", () => {
  expect(printed("index.ts", [])).toContain("export interface Handlers<_App extends AppTypes = AppTypes> {");
});
