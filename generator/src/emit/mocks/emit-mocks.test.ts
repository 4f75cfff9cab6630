import { expect, test } from "vitest";
import { printFile } from "../shared/print-file.ts";
import { api, array, json, noDoc, nullable, object, operation, reply, string } from "../shared/sample-api.ts";
import { emitMocks } from "./emit-mocks.ts";

const problem = {
  ...json(object({ code: string() })),
  mediaType: "application/problem+json",
};
const unauthorized = reply("401", "unauthorized", {
  headers: [
    { name: "WWW-Authenticate", property: "www-authenticate", isRequired: true, type: string(), doc: noDoc },
    { name: "X-Request-Id", property: "x-request-id", isRequired: true, type: string(), doc: noDoc },
  ],
  contents: [problem],
  problemCodes: ["unauthorized"],
});
const example = (name: string, value: unknown) => ({ name, summary: undefined, value });
const page = object({
  data: array(string()),
  has_more: { type: { kind: "boolean" } },
  next_cursor: nullable(string()),
});

const sample = api({
  servers: [
    {
      url: "https://{region}.example.com/v1",
      description: undefined,
      variables: [{ name: "region", default: "eu", enum: undefined, description: undefined }],
    },
  ],
  operations: [
    operation("listThings", "GET", "/things", {
      paging: {
        style: "cursor",
        parameter: "cursor",
        in: "query",
        items: ["data"],
        next: ["next_cursor"],
        more: ["has_more"],
        done: undefined,
        item: string(),
        reason: "",
      },
      replies: [
        reply("200", "ok", {
          contents: [
            json(page, {
              examples: [
                example("first", { data: ["a"], has_more: true, next_cursor: "c" }),
                example("more", { data: ["b"], has_more: true, next_cursor: "d" }),
              ],
            }),
          ],
        }),
        unauthorized,
        reply("404", "notFound", { contents: [problem], problemCodes: ["not_found"] }),
        reply("409", "conflict", {
          contents: [
            { ...problem, examples: [example("taken", { status: 409, detail: "is taken", code: "taken" })] },
          ],
          problemCodes: ["taken"],
        }),
      ],
    }),
    operation("getMe", "GET", "/me", {
      replies: [reply("200", "ok", { contents: [json(object({ email: string() }))] }), unauthorized],
    }),
    operation("deleteMe", "DELETE", "/me", { replies: [reply("204", "noContent")] }),
  ],
});

const policy = { ...sample.policy, requestIdHeader: "X-Request-Id" };
const files = new Map(
  emitMocks({ ...sample, policy }).map((file) => [
    file.path,
    printFile(file, { importSuffix: ".ts", header: "// generated" }),
  ]),
);

test("the index is the typed entry", () => {
  const [, ...body] = files.get("index.ts")?.split(/\n\n(?=\/\*\* Handlers)/) ?? [];
  expect(body.join("")).toBe(`/** Handlers by operation, typed as the server's: what \`mocks.use\` takes. */
export interface MockHandlers extends MeHandlers, ThingsHandlers {}

/** Mocks Sample: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://eu.example.com/v1"];

const examples: Examples = {
  ...meExamples,
  ...thingsExamples,
};
`);
});

test("a document without servers has a list of none", () => {
  const index = emitMocks({ ...sample, servers: [] }).find(({ path }) => path === "index.ts");
  if (index === undefined) throw new Error("no index");
  const text = printFile(index, { importSuffix: ".ts", header: "" });
  expect(text).toContain("const servers: readonly string[] = [];");
});

test("a list ends by default, shared replies are printed once, problems are as handlers state them", () => {
  expect(files.get("examples/things.ts")).toBe(`// generated

import type { Examples } from "@heldsway/mock-runtime";
import { unauthorizedReply } from "./shared.ts";

export const thingsExamples: Examples = {
  listThings: {
    "200": {
      contents: {
        "application/json": {
          first: { data: ["a"], has_more: false, next_cursor: null },
          more: { data: ["b"], has_more: true, next_cursor: "d" },
        },
      },
    },
    "401": unauthorizedReply,
    "409": { contents: { "application/problem+json": { taken: { code: "taken", detail: "is taken" } } } },
  },
};
`);
  expect(files.get("examples/shared.ts")).toBe(`// generated

import type { ReplyExamples } from "@heldsway/mock-runtime";

export const unauthorizedReply: ReplyExamples = { headers: { "WWW-Authenticate": "www authenticate" } };
`);
});

test("a reply without an example gets one from its schema, and one without content none", () => {
  expect(files.get("examples/me.ts")).toMatch(
    /"application\/json": \{ sample: \{ email: "\w+@example.com" \} \}/,
  );
  expect(files.get("examples/me.ts")).toContain("  deleteMe: {},\n");
});
