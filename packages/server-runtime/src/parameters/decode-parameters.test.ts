import { expect, test } from "vitest";
import { FetchExchange } from "../fetch-exchange.ts";
import type { OperationDescriptor, ParameterDescriptor, WireShape } from "../operation.ts";
import { ProblemError } from "../problems/problem-error.ts";
import { createRouter } from "../routing/router.ts";
import { pathOf } from "../routing/target.ts";
import { anyOf, array, type Check, integer, string } from "../validation/index.ts";
import { parameterDecoder } from "./decode-parameters.ts";

type Given = Pick<ParameterDescriptor, "in" | "style" | "explode" | "shape">;

/** Decodes the one parameter `p` of a request: `/things/<path value>?<query>` with headers. */
function decode(
  given: Given,
  request: { path?: string; query?: string; headers?: Record<string, string> },
  check: Check = () => true,
) {
  const parameter: ParameterDescriptor = { name: "p", property: "p", required: false, ...given };
  const operation: OperationDescriptor = {
    id: "getThing",
    method: "GET",
    path: "/things/{p}",
    security: [],
    parameters: [parameter],
    replies: [],
    checks: () => Promise.reject(new Error("not loaded")),
  };
  const url = `http://x/things/${request.path ?? "-"}${request.query === undefined ? "" : `?${request.query}`}`;
  const exchange = new FetchExchange(new Request(url, { headers: request.headers ?? {} }));
  const match = createRouter([{ method: "GET", path: operation.path, target: 0 }]).match("GET", pathOf(url));
  const decoder = parameterDecoder(operation, {
    limits: { depthLimit: 4, valueLimit: 100 },
    otherQueryParameters: [],
  });
  const values = match.kind === "found" ? match.values : [];
  try {
    const { params, query, headers, cookies } = decoder(exchange, values, {
      parameters: { [`${given.in}:p` as const]: check },
      body: {},
      replies: {},
    });
    return { ...params, ...query, ...headers, ...cookies }.p;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.refusal.errors?.map((issue) => issue.code) ?? error.refusal.code;
  }
}

const integers: WireShape = { array: "integer" };
const strings: WireShape = { array: "string" };
const color: WireShape = {
  object: { R: "integer", G: "integer", name: "string", tags: { array: "string" } },
};

const path: readonly [
  style: Given["style"],
  explode: boolean,
  shape: WireShape,
  text: string,
  want: unknown,
][] = [
  ["simple", false, "string", "a%2Cb%20c+", "a,b c+"],
  ["simple", false, "integer", "-12", -12],
  ["simple", false, "integer", "012", ["type"]],
  ["simple", false, "number", "1e3", 1000],
  ["simple", false, "number", "+1", ["type"]],
  ["simple", false, "boolean", "true", true],
  ["simple", false, "boolean", "1", ["type"]],
  ["simple", false, strings, "a,b%2Cc,", ["a", "b,c", ""]],
  ["simple", true, integers, "3,4", [3, 4]],
  ["simple", false, integers, "3,x", ["type"]],
  ["simple", false, color, "R,100,name,red", { R: 100, name: "red" }],
  ["simple", true, color, "R=100,name=r%3Dd", { R: 100, name: "r=d" }],
  ["label", false, "string", ".blue", "blue"],
  ["label", false, strings, ".blue,black", ["blue", "black"]],
  ["label", true, strings, ".blue.black", ["blue", "black"]],
  ["label", true, color, ".R=100.G=200", { R: 100, G: 200 }],
  ["label", false, color, ".R,100,G,200", { R: 100, G: 200 }],
  ["matrix", false, "string", ";p=blue", "blue"],
  ["matrix", false, strings, ";p=blue,black", ["blue", "black"]],
  ["matrix", true, strings, ";p=blue;p=black", ["blue", "black"]],
  ["matrix", true, color, ";R=100;G=200", { R: 100, G: 200 }],
  ["matrix", false, color, ";p=R,100,G,200", { R: 100, G: 200 }],
  ["simple", false, "json", "%7B%22a%22%3A%5B1%5D%7D", { a: [1] }],
  ["simple", false, "json", "%5B%5B%5B%5B%5B1%5D%5D%5D%5D%5D", ["type"]],
  ["simple", false, "json", "%7B", ["type"]],
];

test.each(path)("path, %s, explode %s, %j: %s", (style, explode, shape, text, want) => {
  expect(decode({ in: "path", style, explode, shape }, { path: text })).toEqual(want);
});

const query: readonly [
  style: Given["style"],
  explode: boolean,
  shape: WireShape,
  text: string,
  want: unknown,
][] = [
  ["form", true, "string", "p=a+b%2B", "a b+"],
  ["form", true, "string", "p", ""],
  ["form", true, "string", "p=1&p=2", ["duplicate"]],
  ["form", true, "string", "", undefined],
  ["form", true, "string", "q=1", ["unknown_parameter"]],
  ["form", true, "string", "%70=1", "1"],
  ["form", true, "string", "p=%80", ["encoding"]],
  ["form", true, "string", "p=%00", ["nul_character"]],
  ["form", true, integers, "p=1&p=2", [1, 2]],
  ["form", true, integers, "p=1,2", ["type"]],
  ["form", false, integers, "p=1,2", [1, 2]],
  ["form", false, strings, "p=a%2Cb,c", ["a,b", "c"]],
  ["form", false, strings, "p=", []],
  ["form", false, strings, "p=a&p=b", ["duplicate"]],
  ["spaceDelimited", false, strings, "p=a%20b+c", ["a", "b", "c"]],
  ["pipeDelimited", false, strings, "p=a|b%7Cc", ["a", "b", "c"]],
  ["form", false, color, "p=R,100,name,red", { R: 100, name: "red" }],
  ["form", true, color, "R=100&name=red", { R: 100, name: "red" }],
  ["form", true, color, "R=100&R=200", ["duplicate"]],
  ["form", true, color, "R=100&x=1", ["unknown_parameter"]],
  ["deepObject", true, color, "p[R]=100&p[name]=a+b", { R: 100, name: "a b" }],
  ["deepObject", true, color, "p%5BR%5D=100", { R: 100 }],
  ["deepObject", true, color, "p[tags]=a&p[tags]=b", { tags: ["a", "b"] }],
  ["deepObject", true, color, "p[R]=1&p[R]=2", ["duplicate"]],
  ["deepObject", true, color, "p[R]=x", ["type"]],
  ["deepObject", true, color, "p[other]=x", { other: "x" }],
  ["deepObject", true, color, "p[__proto__]=x", ["unknown_property"]],
  ["deepObject", true, color, "p[constructor]=x", { constructor: "x" }],
  ["deepObject", true, color, "p[a][b]=x", ["unknown_parameter"]],
  ["deepObject", true, color, "p[R=1", ["unknown_parameter"]],
  ["deepObject", true, color, "p=1", ["unknown_parameter"]],
  ["form", true, { anyOf: ["integer", "string"] }, "p=12", 12],
  ["form", true, { anyOf: ["integer", "string"] }, "p=x", "x"],
  ["form", true, { anyOf: ["integer", "boolean"] }, "p=x", ["type"]],
  ["form", true, { anyOf: ["string", strings] }, "p=a&p=b", ["a", "b"]],
  ["form", true, { array: { anyOf: ["integer", "string"] } }, "p=1&p=x", [1, "x"]],
  ["form", true, "json", "p=%7B%22__proto__%22:1%7D", ["type"]],
];

test.each(query)("query, %s, explode %s, %j: %s", (style, explode, shape, text, want) => {
  expect(decode({ in: "query", style, explode, shape }, { query: text })).toEqual(want);
});

test.each([
  ["p=draft", "draft"],
  ["p=7", [7]],
  ["p=7&p=8", [7, 8]],
])("of several shapes the one that is allowed is read: %s", (text, want) => {
  const check = anyOf(array(integer({ minimum: 1 })), string({ maxLength: 5, pattern: /^\D/ }));
  const shape = { anyOf: [{ array: { anyOf: ["integer", "string"] } }, "string"] } as const;
  expect(decode({ in: "query", style: "form", explode: true, shape }, { query: text }, check)).toEqual(want);
});

const others: readonly [
  place: "header" | "cookie",
  explode: boolean,
  shape: WireShape,
  text: string,
  want: unknown,
][] = [
  ["header", false, "string", "a%20b", "a%20b"],
  ["header", false, strings, "a, b ,c", ["a", "b", "c"]],
  ["header", true, color, "R=100, name=red", { R: 100, name: "red" }],
  ["header", false, "integer", "7", 7],
  ["cookie", true, "string", "a%20b", "a b"],
  ["cookie", true, "integer", "x", ["type"]],
  ["cookie", false, strings, "a,b", ["a", "b"]],
];

test.each(others)("%s, explode %s, %j: %s", (place, explode, shape, text, want) => {
  const style = place === "header" ? "simple" : "form";
  const headers: Record<string, string> = place === "header" ? { p: text } : { cookie: `x=1; p=${text}; y` };
  expect(decode({ in: place, style, explode, shape }, { headers })).toEqual(want);
});
