import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import { expect, test } from "vitest";
import { writeRequest } from "./write-request.ts";

const parameter = (more: Partial<ParameterDescriptor>): ParameterDescriptor => ({
  name: "p",
  property: "p",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "string",
  ...more,
});

const operation = (path: string, ...parameters: readonly ParameterDescriptor[]): OperationDescriptor => ({
  id: "getThing",
  method: "GET",
  path,
  security: [],
  parameters,
  replies: [],
  checks: async () => ({ parameters: {}, body: {}, replies: {} }),
});

const list = ["a b", "c&d"];
const color = { R: 100, G: 200 };

// Tables of OpenAPI 3.1 section 4.8.12.6 and RFC 6570.
test.each<[more: Partial<ParameterDescriptor>, value: unknown, query: string]>([
  [{}, "a b", "p=a%20b"],
  [{}, list, "p=a%20b&p=c%26d"],
  [{ explode: false }, list, "p=a%20b,c%26d"],
  [{}, color, "R=100&G=200"],
  [{ explode: false }, color, "p=R,100,G,200"],
  [{ style: "spaceDelimited", explode: false }, list, "p=a%20b%20c%26d"],
  [{ style: "pipeDelimited", explode: false }, list, "p=a%20b|c%26d"],
  [{ style: "deepObject" }, color, "p%5BR%5D=100&p%5BG%5D=200"],
  [{ shape: "json" }, color, `p=${encodeURIComponent('{"R":100,"G":200}')}`],
])("query, %j: %j", (more, value, query) => {
  const { url } = writeRequest(
    operation("/things", parameter(more)),
    { query: { p: value } },
    "https://x/v1/",
  );
  expect(url).toBe(`https://x/v1/things?${query}`);
});

test.each<[more: Partial<ParameterDescriptor>, value: unknown, path: string]>([
  [{ style: "simple", explode: false }, "a/b", "/things/a%2Fb"],
  [{ style: "simple", explode: false }, list, "/things/a%20b,c%26d"],
  [{ style: "simple", explode: true }, color, "/things/R=100,G=200"],
  [{ style: "label", explode: false }, list, "/things/.a%20b,c%26d"],
  [{ style: "label", explode: true }, list, "/things/.a%20b.c%26d"],
  [{ style: "matrix", explode: false }, list, "/things/;p=a%20b,c%26d"],
  [{ style: "matrix", explode: true }, list, "/things/;p=a%20b;p=c%26d"],
  [{ style: "matrix", explode: true }, color, "/things/;R=100;G=200"],
])("path, %j: %j", (more, value, path) => {
  const described = parameter({ in: "path", ...more });
  const { url } = writeRequest(operation("/things/{p}", described), { path: { p: value } }, "https://x");
  expect(url).toBe(`https://x${path}`);
});

test("headers and cookies are written, and a query of the path itself stays", () => {
  const written = writeRequest(
    operation(
      "/things?beta=true",
      parameter({ in: "header", name: "X-Tags", style: "simple" }),
      parameter({ in: "cookie", name: "session" }),
      parameter({}),
    ),
    { headers: { "X-Tags": ["a", "b"] }, cookies: { session: "s 1" }, query: { p: 1 } },
    "https://x",
  );
  expect(written.url).toBe("https://x/things?beta=true&p=1");
  expect(written.headers).toEqual({ "x-tags": "a,b", cookie: "session=s%201" });
});

test.each([
  [{ mediaType: "application/json", kind: "json", value: { a: [1] } }, "application/json", '{"a":[1]}'],
  [
    { mediaType: "application/x-www-form-urlencoded", kind: "form", value: { a: ["1", "2"], b: { c: 1 } } },
    "application/x-www-form-urlencoded",
    "a=1&a=2&b=%7B%22c%22%3A1%7D",
  ],
  [
    { mediaType: "application/jsonl", kind: "jsonl", value: [{ a: 1 }, 2] },
    "application/jsonl",
    '{"a":1}\n2\n',
  ],
  [{ mediaType: "image/*", kind: "binary", value: "bytes" }, "application/octet-stream", "bytes"],
] as const)("a body of %j", async (body, type, text) => {
  const { headers, body: content } = writeRequest(operation("/things"), { body }, "https://x");
  expect(headers["content-type"]).toBe(type);
  expect(await new Response(content ?? null).text()).toBe(text);
});

test("a form of several parts has its files as files", async () => {
  const body = {
    mediaType: "multipart/form-data",
    kind: "multipart",
    value: { f: "x", n: 1 },
    files: ["f"],
  } as const;
  const { headers, body: content } = writeRequest(operation("/things"), { body }, "https://x");
  const form = await new Response(content ?? null).formData();
  expect(headers).toEqual({});
  expect(form.get("f")).toBeInstanceOf(Blob);
  expect(form.get("n")).toBe("1");
});
