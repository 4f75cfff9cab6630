import { expect, test } from "vitest";
import { printFile } from "../shared/print-file.ts";
import * as ir from "../shared/sample-api.ts";
import { emitContract } from "./emit-contract.ts";

const options = { importSuffix: ".ts", header: "// header" } as const;

function print(api: Parameters<typeof ir.api>[0]): { readonly [path: string]: string } {
  return Object.fromEntries(emitContract(ir.api(api)).map((file) => [file.path, printFile(file, options)]));
}

const limited = ir.reply("429", "tooManyRequests", { problemCodes: ["rate_limited"] });

test("an operation is a constant that loads its checks when it is first called", () => {
  const operation = ir.operation("createLink", "POST", "/links", {
    summary: "Create a link",
    security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
    parameters: [
      ir.parameter("header", "Idempotency-Key"),
      ir.parameter("header", "Authorization"),
      ir.parameter("query", "limit", { type: ir.integer(), default: 25 }),
    ],
    idempotency: { header: "Idempotency-Key", isRequired: true },
    body: { isRequired: true, description: undefined, contents: [ir.json(ir.unknown)] },
    replies: [
      ir.reply("200", "ok", {
        contents: [ir.json(ir.unknown), ir.json(ir.string(), { mediaType: "text/csv", kind: "text" })],
      }),
    ],
  });
  expect(print({ operations: [operation] })["operations/links.ts"]).toBe(
    `// header

import type { OperationDescriptor } from "@heldsway/server-runtime";

const loadChecks = () => import("../checks/links.ts");

/** Create a link */
export const createLink: OperationDescriptor = {
  id: "createLink",
  method: "POST",
  path: "/links",
  security: [[{ scheme: "bearerAuth", scopes: ["admin"] }]],
  parameters: [
    {
      name: "Idempotency-Key",
      property: "Idempotency-Key",
      in: "header",
      required: false,
      style: "simple",
      explode: false,
      shape: "string",
    },
    {
      name: "limit",
      property: "limit",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      shape: "integer",
      default: 25,
    },
  ],
  body: { required: true, contents: [{ mediaType: "application/json", kind: "json" }] },
  replies: [
    {
      status: "200",
      name: "ok",
      headers: [],
      contents: [
        { mediaType: "application/json", kind: "json", name: "json" },
        { mediaType: "text/csv", kind: "text", name: "csv" },
      ],
      problemCodes: [],
    },
  ],
  idempotency: { header: "Idempotency-Key", required: true },
  checks: async () => (await loadChecks()).createLink,
};
`,
  );
});

test("a reply whose body holds a secret, however deep, says so", () => {
  const secret = { type: ir.string(), isSecret: true };
  const api = {
    schemas: [
      ir.schema("Key", ir.object({ secret, issuer: ir.ref("Issuer") })),
      ir.schema("Issuer", ir.object({ "last_key?": ir.ref("Key"), parent: ir.ref("Issuer") })),
      ir.schema("KeyRequest", ir.object({ secret: { ...secret, access: "write" } })),
    ],
    operations: [
      ir.operation("rotateKeys", "POST", "/keys", {
        replies: [
          ir.reply("200", "ok", { contents: [ir.json(ir.array(ir.ref("Issuer")))] }),
          ir.reply("202", "accepted", { contents: [ir.json(ir.ref("KeyRequest"))] }),
        ],
      }),
    ],
  };
  const text = print(api)["operations/keys.ts"] ?? "";
  expect(text.match(/status: "\d+"|holdsSecret: true/g)).toEqual([
    'status: "200"',
    "holdsSecret: true",
    'status: "202"',
  ]);
});

test("an operation says where it is served, if not where the others are", () => {
  const server = { description: undefined, variables: [] };
  const text = print({
    operations: [
      ir.operation("follow", "GET", "/r/{slug}", {
        servers: [
          { ...server, url: "https://{shop}.test", basePath: "" },
          { ...server, url: "https://b.test/v1", basePath: undefined },
        ],
      }),
    ],
  })["operations/r.ts"];
  expect(text).toContain(
    'servers: [\n    { url: "https://{shop}.test", basePath: "" },\n    { url: "https://b.test/v1" },\n  ],',
  );
});

test("a form says what its fields are read as", () => {
  const type = ir.object({ pages: ir.integer(), file: { kind: "binary" } });
  const body = { mediaType: "multipart/form-data", kind: "multipart" } as const;
  const operation = ir.operation("uploadFile", "POST", "/files", {
    body: { isRequired: true, description: undefined, contents: [ir.json(type, body)] },
  });
  expect(print({ operations: [operation] })["operations/files.ts"]).toContain(
    'fields: { pages: "integer", file: "string" }',
  );
});

test("what operations of a module have alike is written once", () => {
  const operations = [
    ir.operation("listLinks", "GET", "/links", { replies: [limited] }),
    ir.operation("createLink", "POST", "/links", { replies: [limited] }),
  ];
  const files = print({ operations });
  const text = files["operations/links.ts"] ?? "";
  expect(text.match(/rate_limited/g)).toHaveLength(1);
  expect(text.match(/replies: \[tooManyRequests\]/g)).toHaveLength(2);
});

test("an operation that is called like the table, a reply or a word of the language does no harm", () => {
  const operations = ["operations", "tooManyRequests", "keys"].map((id) =>
    ir.operation(id, "GET", `/links/${id}`, { replies: [limited, ir.reply("100", "continue")] }),
  );
  const files = print({ operations });
  expect(files["operations.ts"]).toContain("operations: operations2,");
  expect(files["operations/links.ts"]).toContain("const tooManyRequests2: ReplyDescriptor =");
  expect(files["operations/links.ts"]).toContain("const continue2: ReplyDescriptor =");
});

test("problem codes come with their status and a title", () => {
  const { policy } = ir.api();
  const problemCodes = [
    { code: "invalid_json", statuses: [400], description: "No JSON." },
    { code: "never_sent", statuses: [], description: undefined },
  ];
  expect(print({ policy: { ...policy, problemCodes } })["problems.ts"]).toContain(
    'export const problems = {\n  /** No JSON. */\n  invalid_json: { status: 400, title: "Invalid JSON" },\n} as const',
  );
});

test("security schemes say how their credential travels", () => {
  const securitySchemes = [
    { kind: "bearer", name: "bearerAuth", description: undefined },
    { kind: "apiKey", name: "key", in: "header", parameter: "X-Key", description: undefined },
    { kind: "oauth2", name: "oauth", description: undefined },
    { kind: "mutualTls", name: "tls", description: undefined },
  ] as const;
  expect(print({ securitySchemes })["security-schemes.ts"]).toContain(
    [
      "export const securitySchemes = {",
      '  bearerAuth: { kind: "bearer" },',
      '  key: { kind: "apiKey", in: "header", parameter: "X-Key" },',
      '  oauth: { kind: "bearer" },',
      '  tls: { kind: "other" },',
      "} as const",
    ].join("\n"),
  );
});
