import type { ContentDescriptor, OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import { array, integer, isBoolean, isString, literals, string } from "@heldsway/server-runtime/validation";
import { expect, test } from "vitest";
import { type Answer, judge } from "./judge.ts";

const reply = (
  status: string,
  contents: readonly ContentDescriptor[] = [],
  headers: ReplyDescriptor["headers"] = [],
): ReplyDescriptor => ({ status, name: status, headers, contents, problemCodes: [] });

const json: ContentDescriptor = { mediaType: "application/json", kind: "json" };
const csv: ContentDescriptor = { mediaType: "text/csv", kind: "text" };
const lines: ContentDescriptor = { mediaType: "application/jsonl", kind: "jsonl" };
const image: ContentDescriptor = { mediaType: "image/*", kind: "binary" };
const names = ["X-Count", "X-Is-Last", "X-Tags", "X-Name"];

const operation: OperationDescriptor = {
  id: "getThing",
  method: "GET",
  path: "/thing",
  security: [],
  parameters: [],
  replies: [
    reply(
      "200",
      [json, csv, lines, image],
      names.map((name) => ({ name, required: false })),
    ),
    reply("204"),
    reply("4XX", [json]),
    reply("default", [csv]),
  ],
  checks: async () => ({
    parameters: {},
    body: {},
    replies: {
      "200": {
        headers: {
          "X-Count": integer({}),
          "X-Is-Last": isBoolean,
          "X-Tags": array(literals("a", "b")),
          "X-Name": isString,
        },
        contents: {
          "application/json": integer({ minimum: 1 }),
          "text/csv": string({ pattern: /^id\n/ }),
          "application/jsonl": integer({}),
        },
      },
      "4XX": { headers: {}, contents: { "application/json": isString } },
    },
  }),
};

const answer = (
  status: number,
  type: string | undefined,
  text = "",
  more: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Answer => ({
  method: more.method ?? "GET",
  status,
  headers: new Headers({ ...(type && { "content-type": type }), ...more.headers }),
  body: new TextEncoder().encode(text),
});

const ok = { headers: { "x-count": "7", "x-is-last": "true", "x-tags": "a, b", "x-name": "7" } };

test.each<[what: string, given: Answer]>([
  ["a body", answer(200, "application/json; charset=utf-8", "1")],
  ["a table", answer(200, "text/csv", "id\n1")],
  ["lines, some of them empty", answer(200, "application/jsonl", "1\n\n2\n")],
  ["bytes of a family", answer(200, "image/png", "\u0000")],
  ["headers of every type", answer(200, "application/json", "1", ok)],
  ["nothing", answer(204, undefined)],
  ["a status of a range", answer(418, "application/json", '"teapot"')],
  ["any other status", answer(503, "text/csv", "down")],
  ["an answer to HEAD", answer(200, "application/json", "", { method: "HEAD" })],
  ["an answer to HEAD that says nothing of a body", answer(200, undefined, "", { method: "HEAD" })],
])("%s as declared", async (_, given) => {
  expect(await judge(operation, given)).toEqual([]);
});

test.each<[given: Answer, objection: string]>([
  [answer(200, "application/json", "0"), "the body must be at least 1"],
  [answer(200, "application/json", "1,"), "is no JSON"],
  [answer(200, "text/csv", "1"), "the body must match the pattern ^id\\n"],
  [answer(200, "application/jsonl", '1\n"2"'), "line 2 the body must be an integer"],
  [
    answer(200, undefined, "1"),
    'content type "" is not declared; expected application/json or text/csv or application/jsonl or image/*',
  ],
  [answer(204, undefined, "x"), "a body came where none is declared"],
  [answer(418, "application/json", "1"), "the body must be a string"],
  [answer(200, "application/json", "1", { method: "HEAD" }), "an answer to HEAD has no body"],
  [
    answer(200, "application/json", "1", { headers: { "x-is-last": "no" } }),
    'header "X-Is-Last" is "no", which must be a boolean',
  ],
  [
    answer(200, "application/json", "1", { headers: { "x-tags": "a,c" } }),
    'header "X-Tags" is "a,c", which must be an array',
  ],
])("%j is objected to", async (given, objection) => {
  expect(await judge(operation, given)).toEqual([objection]);
});
