import { describe, expect, test } from "vitest";
import type { Api, Resource } from "../../ir/api.ts";
import type { Content, Operation } from "../../ir/operation.ts";
import { printFile } from "../shared/print-file.ts";
import * as ir from "../shared/sample-api.ts";
import { emitClient } from "./emit-client.ts";

function print(api: Api): ReadonlyMap<string, string> {
  return new Map(
    emitClient(api).map((file) => [
      file.path,
      printFile(file, { importSuffix: ".ts", header: "// Generated." }),
    ]),
  );
}

/** The files of an API with these operations, all of one resource. */
function printOperations(
  operations: readonly Operation[],
  more: Partial<Api> = {},
): ReadonlyMap<string, string> {
  return print(ir.api({ operations, resources: [resource("books", operations)], ...more }));
}

function resource(
  property: string,
  operations: readonly Operation[],
  more: Partial<Resource> = {},
): Resource {
  return {
    property,
    className: `${property[0]?.toUpperCase()}${property.slice(1)}`,
    file: property,
    description: undefined,
    operations: operations.map(({ id }) => id),
    children: [],
    ...more,
  };
}

/** What stands in the file of operations from `export function` on. */
function functionOf(operation: Operation, more: Partial<Api> = {}): string {
  const text = printOperations([operation], more).get("operations/books.ts") ?? "";
  return text.slice(text.indexOf("export function"));
}

const bookId = ir.parameter("path", "book_id", { property: "bookId" });
const ok = ir.reply("200", "ok", { contents: [ir.json(ir.ref("Book"))] });
const schemas = [ir.schema("Book", ir.object({ id: ir.string() }))];

describe("errors without codes are told apart by status", () => {
  const book = ir.json(ir.ref("Book"));
  const failure = ir.json(ir.ref("Failure"));
  const text = ir.json(ir.string(), { mediaType: "text/plain", kind: "text" });

  test.each([
    { name: "one", given: { 404: [failure] }, want: "CallErrorByStatus<{ 404: Failure }>" },
    {
      name: "one without a body",
      given: { 404: [], 409: [failure] },
      want: "CallErrorByStatus<{ 404: string; 409: Failure }>",
    },
    {
      name: "several media types",
      given: { 404: [text, failure, book] },
      want: "CallErrorByStatus<{ 404: Failure | Book }>",
    },
    { name: "the default reply", given: { default: [failure] }, want: "CallErrorByStatus<object, Failure>" },
    {
      name: "a range beside one",
      given: { 404: [book], "4XX": [failure] },
      want: "CallErrorByStatus<{ 404: Book }, Failure>",
    },
    { name: "none in JSON", given: { 404: [text], 500: [] }, want: "CallError" },
  ])("$name", ({ given, want }) => {
    const errors = Object.entries<readonly Content[] | undefined>(given);
    const getBook = ir.operation("getBook", "GET", "/books/{book_id}", {
      parameters: [bookId],
      replies: [ok, ...errors.map(([status, contents = []]) => ir.reply(status, status, { contents }))],
    });
    const types = [...schemas, ir.schema("Failure", ir.object({ why: ir.string() }))];
    const files = printOperations([getBook], { schemas: types });
    expect(files.get("operations/books.ts")).toContain(`export type GetBookError = ${want};\n`);
  });
});

test.each([
  {
    name: "what the document says",
    summaries: ["List"],
    description: "All books.",
    want: "/** All books. */",
  },
  { name: "what its methods do", summaries: ["List", "Look!", undefined], want: "/** List. Look! */" },
  {
    name: "no more than that helps",
    summaries: [..."abcdefgh"],
    want: "/** a. b. c. d. e. f. And 2 more. */",
  },
])("the comment of a resource: $name", ({ summaries, description, want }) => {
  const operations = summaries.map((summary, index) =>
    ir.operation(`read${index}`, "GET", "/books", { summary, replies: [ir.reply("204", "noContent")] }),
  );
  const files = print(ir.api({ operations, resources: [resource("books", operations, { description })] }));
  expect(files.get("resources/books.ts")).toContain(`${want}\nexport interface Books {`);
  expect(files.get("client.ts")).toContain(`  ${want}\n  declare readonly books: Books;`);
});

test("a write: its error codes, its function, its method", () => {
  const createBook = ir.operation("createBook", "POST", "/books", {
    summary: "Adds a book",
    methodName: "create",
    body: { isRequired: true, description: undefined, contents: [ir.json(ir.ref("Book"))] },
    idempotency: { header: "Idempotency-Key", isRequired: false },
    replies: [
      ir.reply("201", "created", { contents: [ir.json(ir.ref("Book"))] }),
      ir.reply("409", "conflict", { problemCodes: ["duplicate_resource"] }),
      ir.reply("422", "unprocessable", { problemCodes: ["validation_failed"] }),
    ],
  });
  const files = printOperations([createBook], { schemas });
  expect(files.get("operations/books.ts")).toBe(`// Generated.

import { type Call, call, type CallError, type Core, type KeyedCallOptions } from "@heldsway/client-runtime";
import type { Book } from "../types/shared.ts";

/** What \`createBook\` can fail with. */
export type CreateBookError = CallError<"duplicate_resource" | "validation_failed">;

/**
 * Adds a book
 *
 * @throws {@link CreateBookError}
 */
export function createBook(core: Core, body: Book, options?: KeyedCallOptions): Call<Book, CreateBookError> {
  return call(core, { id: "createBook", method: "POST", path: "/books", isKeyed: true }, { body }, options);
}
`);
  expect(files.get("resources/books.ts")).toBe(`// Generated.

import type { Call, KeyedCallOptions } from "@heldsway/client-runtime";
import type { CreateBookError } from "../operations/books.ts";
import type { Book } from "../types/shared.ts";

/** Adds a book. */
export interface Books {
  /**
   * Adds a book
   *
   * @throws {@link CreateBookError}
   */
  create(body: Book, options?: KeyedCallOptions): Call<Book, CreateBookError>;
}
`);
  expect(files.get("methods.ts")).toBe(`// Generated.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Books } from "./resources/books.ts";

/** The methods of the client as data; see \`MethodEntry\` of the runtime. */
export const methods = {
  books: {
    create: "POST body key ~Book /books",
  } satisfies ResourceTable<Books>,
};
`);
});

test("codes that go with a credential, a scope, a body or a key are said once as well", () => {
  const body = { isRequired: true, description: undefined, contents: [ir.json(ir.string())] };
  const idempotency = { header: "Idempotency-Key", isRequired: false };
  const security = (...scopes: string[]) => [[{ scheme: "key", scopes }]];
  const all = ["internal", "rate_limited"];
  const secured = [...all, "expired", "unauthorized"];
  const scoped = [...secured, "wrong_plan", "wrong_scope"];
  const written = [...scoped, "invalid", "too_large"];
  const keyed = [...written, "key_invalid", "key_reused"];
  const failing = (id: string, problemCodes: string[], more: Partial<Operation>) =>
    ir.operation(id, "POST", `/books/${id}`, {
      ...more,
      replies: [ok, ir.reply("4XX", "refused", { problemCodes })],
    });
  const files = printOperations(
    [
      failing("status", all, {}),
      failing("me", secured, { security: security() }),
      failing("read", scoped, { security: security("read") }),
      failing("change", written, { security: security("write"), body }),
      failing("add", [...keyed, "duplicate"], { security: security("write"), body, idempotency }),
      failing("set", keyed, { security: security("write"), body, idempotency }),
    ],
    { schemas },
  );
  const errors = Array.from(
    (files.get("errors.ts") ?? "").matchAll(/Codes that (.*) can fail.*\nexport type (\w+) =([^;]*)/g),
    ([, trait, name, codes = ""]) => `${name}, ${trait}: ${codes.match(/\w+/g)}`,
  );
  expect(errors).toEqual([
    "CommonErrorCode, every operation: internal,rate_limited",
    "CredentialErrorCode, every operation that takes a credential: expired,unauthorized",
    "ScopeErrorCode, every operation that needs a scope: wrong_plan,wrong_scope",
    "BodyErrorCode, every operation that takes a body: invalid,too_large",
    "IdempotencyErrorCode, every operation that takes an idempotency key: key_invalid,key_reused",
  ]);
  const text = files.get("operations/books.ts");
  expect(text).toContain("export type StatusError = CallError<CommonErrorCode>;");
  expect(text).toContain(
    "export type ReadError = CallError<CommonErrorCode | CredentialErrorCode | ScopeErrorCode>;",
  );
  expect(files.get("api.md")).toContain(
    "- `BodyErrorCode`, of every operation that takes a body: `invalid`, `too_large`",
  );
  expect(files.get("api.md")).toContain(
    "Fails with `AddError`: `duplicate`, `CommonErrorCode`, `CredentialErrorCode`",
  );
});

test("the name of a method stands once in its text, unless what it stands for has signs of its own", () => {
  const post = (id: string, path: string) => ir.operation(id, "POST", path, { methodName: "approve" });
  const methodsOf = (operation: Operation) =>
    /books: \{\n(.*)\n {2}\}/.exec(printOperations([operation], { schemas }).get("methods.ts") ?? "")?.[1];
  expect(methodsOf(post("approveBook", "/books/{book_id}/approve"))).toBe(
    '    approve: "POST none ~Book /books/{book_id}/~",',
  );
  expect(methodsOf(post("bookApprove", "/approved/approve-all"))).toBe(
    '    approve: "POST none bookApprove /approved/approve-all",',
  );
  expect(methodsOf(post("approve ~ it", "/~me/approve"))).toBe(
    '    approve: ["POST none ~_~_it /~me/~", { id: "approve ~ it", path: "/~me/approve" }],',
  );
});

test("codes of every operation are said once", () => {
  const withCodes = (id: string, ...problemCodes: string[]) =>
    ir.operation(id, "GET", `/books/${id}`, {
      replies: [ok, ir.reply("default", "otherwise", { problemCodes })],
    });
  const files = printOperations(
    [
      withCodes("getOne", "rate_limited", "unauthorized", "not_found"),
      withCodes("getAll", "unauthorized", "rate_limited"),
    ],
    { schemas },
  );
  expect(files.get("errors.ts")).toContain(
    'export type CommonErrorCode =\n  | "rate_limited"\n  | "unauthorized";',
  );
  expect(files.get("operations/books.ts")).toContain(
    'export type GetOneError = CallError<CommonErrorCode | "not_found">;',
  );
  expect(files.get("operations/books.ts")).toContain("export type GetAllError = CallError<CommonErrorCode>;");
});

describe("arguments", () => {
  test("path, body, query, headers, cookies, options", () => {
    const text = functionOf(
      ir.operation("replaceBook", "PUT", "/books/{book_id}", {
        parameters: [
          bookId,
          ir.parameter("query", "dry_run", { type: ir.boolean }),
          ir.parameter("header", "prefer"),
          ir.parameter("cookie", "theme"),
        ],
        body: { isRequired: true, description: undefined, contents: [ir.json(ir.ref("Book"))] },
        replies: [ok],
      }),
      { schemas },
    );
    expect(text).toBe(`export function replaceBook(
  core: Core,
  bookId: string,
  body: Book,
  query?: ReplaceBookQuery,
  headers?: ReplaceBookHeaders,
  cookies?: ReplaceBookCookies,
  options?: CallOptions,
): Call<Book, ReplaceBookError> {
  return call(
    core,
    { id: "replaceBook", method: "PUT", path: "/books/{book_id}", writeCookies: cookieHeader },
    { path: { book_id: bookId }, body, query, headers, cookies },
    options,
  );
}
`);
  });

  test("what something required follows is undefined instead of left out", () => {
    const text = functionOf(
      ir.operation("findBook", "POST", "/books", {
        body: { isRequired: false, description: undefined, contents: [ir.json(ir.ref("Book"))] },
        parameters: [ir.parameter("query", "q", { isRequired: true })],
        replies: [ok],
      }),
      { schemas },
    );
    expect(text).toContain("  body: Book | undefined,\n  query: FindBookQuery,\n  options?: CallOptions,\n");
  });

  test("an argument called like what the file imports does not hide it", () => {
    const call = ir.parameter("path", "call", { property: "call" });
    const text = functionOf(
      ir.operation("getBook", "GET", "/books/{call}", { parameters: [call], replies: [ok] }),
      { schemas },
    );
    expect(text).toContain("return call2(");
  });
});

describe("replies", () => {
  for (const { name, replies, type, members } of [
    { name: "none", replies: [ir.reply("204", "noContent")], type: "void", members: 'reads: "none"' },
    {
      name: "some with and some without a body",
      replies: [ok, ir.reply("204", "noContent")],
      type: "Book | undefined",
      members: "canBeEmpty: true",
    },
    {
      name: "text",
      replies: [
        ir.reply("200", "ok", { contents: [ir.json(ir.string(), { mediaType: "text/csv", kind: "text" })] }),
      ],
      type: "string",
      members: 'accept: "text/csv", reads: "text"',
    },
    {
      name: "a file",
      replies: [
        ir.reply("200", "ok", {
          contents: [ir.json({ kind: "binary" }, { mediaType: "application/pdf", kind: "binary" })],
        }),
      ],
      type: "Blob",
      members: 'accept: "application/pdf", reads: "blob"',
    },
    {
      name: "events",
      replies: [
        ir.reply("200", "ok", {
          contents: [
            ir.json(ir.unknown, { mediaType: "text/event-stream", kind: "sse", item: ir.ref("Book") }),
          ],
        }),
      ],
      type: "ItemStream<Book>",
      members: 'accept: "text/event-stream", reads: "stream", items: jsonEvents',
    },
    {
      name: "JSON beside other media types",
      replies: [
        ir.reply("200", "ok", {
          contents: [
            ir.json(ir.unknown, { mediaType: "text/event-stream", kind: "sse", item: ir.ref("Book") }),
            ir.json(ir.ref("Book"), { mediaType: "application/vnd.books+json" }),
          ],
        }),
      ],
      type: "Book",
      members: 'accept: "application/vnd.books+json"',
    },
  ] as const) {
    test(name, () => {
      const text = functionOf(ir.operation("getBook", "GET", "/books", { replies }), { schemas });
      expect(text).toContain(`): Call<${type}, GetBookError> {`);
      expect(text.replace(/\n\s*/g, " ")).toContain(members);
    });
  }
});

describe("bodies", () => {
  for (const { mediaType, kind, members } of [
    {
      mediaType: "application/merge-patch+json",
      kind: "json",
      members: 'path: "/books", bodyType: "application/merge-patch+json" }',
    },
    {
      mediaType: "application/x-www-form-urlencoded",
      kind: "form",
      members: 'encode: formBody, bodyType: "application/x-www-form-urlencoded"',
    },
    { mediaType: "multipart/form-data", kind: "multipart", members: "encode: multipartBody }" },
    { mediaType: "*/*", kind: "binary", members: 'encode: plainBody, bodyType: "application/octet-stream"' },
  ] as const) {
    test(mediaType, () => {
      const contents = [ir.json(ir.ref("Book"), { mediaType, kind })];
      const body = { isRequired: true, description: undefined, contents };
      const text = functionOf(ir.operation("sendBook", "POST", "/books", { body, replies: [ok] }), {
        schemas,
      });
      expect(
        text.replace(/,?\n\s*/g, (gap) => (gap.startsWith(",") ? ", " : " ")).replaceAll(", }", " }"),
      ).toContain(members);
    });
  }
});

test("parameters are styled as the document says, where it is not the usual way", () => {
  const list = ir.array(ir.string());
  const text = functionOf(
    ir.operation("findBooks", "GET", "/books", {
      parameters: [
        ir.parameter("query", "usual", { type: list }),
        ir.parameter("query", "commas", { type: list, isExploded: false }),
        ir.parameter("query", "bars", { type: list, style: "pipeDelimited", isExploded: false }),
        ir.parameter("query", "deep", { type: ir.object({ gte: ir.integer() }), style: "deepObject" }),
        ir.parameter("query", "json", { type: ir.unknown, mediaType: "application/json" }),
        ir.parameter("query", "plain", { isExploded: false }),
      ],
      replies: [ok],
    }),
    { schemas },
  );
  const styles = /writeQuery: styledQuery\((\{.*\})\),\n/.exec(text)?.[1];
  expect(styles).toBe(
    '{ commas: { array: { style: "form", explode: false } }, bars: { array: { style: "pipeDelimited", explode: false } }, ' +
      'deep: { object: { style: "deepObject", explode: true } }, json: "json" }',
  );
});

test("nested resources are properties of their parents, operations without one are methods of the client", () => {
  const ping = ir.operation("ping", "GET", "/", {
    resource: [],
    methodName: "ping",
    replies: [ir.reply("204", "noContent")],
  });
  const child = resource("reviews", [], { className: "BooksReviews", description: "What readers say." });
  const files = print(
    ir.api({ operations: [ping], resources: [resource("books", [], { children: [child] })] }),
  );
  expect(files.get("resources/books.ts")).toContain(`export interface Books {
  /** What readers say. */
  readonly reviews: BooksReviews;
}`);
  const client = files.get("client.ts") ?? "";
  expect(client).toContain("addResources(this, this.core, methods);\n");
  expect(client).toContain(
    "  ping(options?: CallOptions): Call<void, PingError> {\n    return ping(this.core, options);\n  }",
  );
});

test("the client's own types are called as was chosen for them", () => {
  const operation = ir.operation("getBook", "GET", "/books", { replies: [ok] });
  const files = printOperations([operation], {
    schemas,
    clientTypes: new Map([["Environment", "SampleEnvironment"]]),
  });
  expect(files.get("policy.ts")).toContain("export type SampleEnvironment =");
});

test("webhook events are a union with an arm for what is to come", () => {
  const event = (name: string, typeName: string) => ({
    name,
    typeName,
    description: undefined,
    pointer: `/webhooks/${name}`,
    payload: ir.object({ type: ir.literal(name), data: ir.object() }),
  });
  const files = print(
    ir.api({ webhooks: [event("book.lent", "BookLentEvent"), event("book.back", "BookBackEvent")] }),
  );
  expect(
    files.get("webhook-events.ts"),
  ).toContain(`/** An event that the API pushes, discriminated on \`type\`. */
export type WebhookEvent = BookLentEvent | BookBackEvent | UnknownWebhookEvent;

/** An event this client does not know yet. */
export interface UnknownWebhookEvent {
  type: UnknownCode;
  [property: string]: unknown;
}`);
});

test("known values of string enums are constants of their own, for those who ask", () => {
  const status = ir.schema("BookStatus", { kind: "enum", values: ["lent", "returned"] });
  const size = ir.schema("BookSize", { kind: "enum", values: [1, 2] });
  const files = print(ir.api({ operations: [], schemas: [status, size] }));
  expect(files.get("known-values.ts")).toBe(`// Generated.

import type { BookStatus } from "./types/shared.ts";

export { isKnown } from "@heldsway/client-runtime";

/** Known values of {@link BookStatus}. */
export const bookStatusValues = ["lent", "returned"] as const satisfies readonly BookStatus[];
`);
});

test("the reference lists every method with its types and errors", () => {
  const getBook = ir.operation("getBook", "GET", "/books/{book_id}", {
    resource: ["books"],
    methodName: "get",
    summary: "Reads a book",
    parameters: [ir.parameter("path", "book_id", { property: "bookId", isRequired: true })],
    replies: [ok, ir.reply("404", "notFound", { problemCodes: ["not_found"] })],
  });
  const files = print(ir.api({ operations: [getBook], schemas, resources: [resource("books", [getBook])] }));
  expect(files.get("api.md")).toContain(`## books

### \`books.get(bookId: string, options?: CallOptions): Call<Book>\`

\`GET /books/{book_id}\`: Reads a book

Fails with \`GetBookError\`: \`not_found\`.
`);
});
