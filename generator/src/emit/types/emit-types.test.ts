import { expect, test } from "vitest";
import type { Api } from "../../ir/api.ts";
import { plainText } from "../shared/code.ts";
import { printFile } from "../shared/print-file.ts";
import * as ir from "../shared/sample-api.ts";
import type { View } from "../shared/type-expression.ts";
import { emitTypes } from "./emit-types.ts";
import { typeNames } from "./type-names.ts";

/** Printed files by path. */
function print(api: Partial<Api>, view: View = "server"): { readonly [path: string]: string } {
  const options = { importSuffix: ".ts", header: "// header" } as const;
  const files = emitTypes(ir.api(api), { view, folder: "types" });
  return Object.fromEntries(files.map((file) => [file.path, printFile(file, options)]));
}

test("schemas and inputs of operations stand in the file of their module", () => {
  const schemas = [
    ir.schema("Affiliate", ir.object({ id: ir.string(), "owner?": ir.ref("Person") }), {
      module: "affiliates",
      doc: ir.doc("Somebody who refers customers."),
    }),
    ir.schema("Person", ir.object({ name: ir.string() }), {
      doc: ir.doc("A person.", { isDeprecated: true }),
    }),
  ];
  const limit = ir.parameter("query", "limit", {
    type: ir.integer(),
    default: 25,
    doc: ir.doc("Most rows."),
  });
  const operations = [
    ir.operation("listAffiliates", "GET", "/affiliates", {
      parameters: [limit, ir.parameter("query", "created[gte]", { property: "created[gte]" })],
    }),
  ];
  expect(print({ schemas, operations })).toEqual({
    "types/affiliates.ts": [
      "// header",
      "",
      'import type { Person } from "./shared.ts";',
      "",
      "/** Somebody who refers customers. */",
      "export interface Affiliate {",
      "  id: string;",
      "  owner?: Person;",
      "}",
      "",
      "/** Query parameters of `listAffiliates`. */",
      "export interface ListAffiliatesQuery {",
      "  /**",
      "   * Most rows.",
      "   *",
      "   * @default 25",
      "   */",
      "  limit: number;",
      '  "created[gte]"?: string;',
      "}",
      "",
    ].join("\n"),
    "types/shared.ts": [
      "// header",
      "",
      "/**",
      " * A person.",
      " *",
      " * @deprecated",
      " */",
      "export interface Person {",
      "  name: string;",
      "}",
      "",
    ].join("\n"),
  });
});

test("a client may leave out what has a default", () => {
  const operations = [
    ir.operation("listAffiliates", "GET", "/affiliates", {
      parameters: [ir.parameter("query", "limit", { type: ir.integer(), default: 25 })],
    }),
  ];
  expect(print({ operations }, "client")["types/affiliates.ts"]).toContain("limit?: number | undefined;");
});

test("a schema that differs by direction has two types; on the server only where properties differ", () => {
  const schemas = [
    ir.schema("Link", ir.object({ id: { type: ir.string(), access: "read" }, url: ir.string() }), {
      inputName: "LinkInput",
    }),
    ir.schema("Note", ir.object({ "text?": ir.string() }), { inputName: "NoteInput" }),
  ];
  const server = print({ schemas })["types/shared.ts"];
  expect(server).toContain("export interface LinkInput {\n  url: string;\n}");
  expect(server).toContain("export type NoteInput = Note;");
  const client = print({ schemas }, "client")["types/shared.ts"];
  expect(client).toContain("export interface NoteInput {\n  text?: string | undefined;\n}");
});

test("a discriminator stays closed where a client reads, so that it narrows", () => {
  const schemas = [
    ir.schema(
      "Event",
      ir.union([ir.ref("Sent"), ir.ref("Other")], {
        discriminator: {
          property: "type",
          mapping: [
            ["sent", "Sent"],
            ["lost", "Other"],
            ["seen", "Other"],
          ],
        },
      }),
    ),
    ir.schema("Other", ir.object({ type: ir.enumeration("lost", "seen"), mood: ir.enumeration("a", "b") })),
    ir.schema("Sent", ir.object({ type: ir.literal("sent") })),
  ];
  const text = print({ schemas }, "client")["types/shared.ts"];
  expect(text).toContain('  type: "lost" | "seen";\n  mood: Open<"a" | "b">;');
  expect(text).toContain("export type Event = Sent | Other;");
});

test("headers leave out the idempotency key and what OpenAPI reserves", () => {
  const headers = ["Idempotency-Key", "Authorization", "Accept", "Prefer"];
  const operation = ir.operation("createLink", "POST", "/links", {
    parameters: headers.map((name) => ir.parameter("header", name, { property: name.toLowerCase() })),
    idempotency: { header: "Idempotency-Key", isRequired: false },
  });
  const text = print({ operations: [operation] })["types/links.ts"];
  expect(text).toContain("export interface CreateLinkHeaders {\n  prefer?: string;\n}");
});

test("an inline body gets a name, and names that schemas have are not taken again", () => {
  const content = ir.json(ir.object({ url: ir.string() }));
  const body = { isRequired: true, description: undefined, contents: [content] };
  const operation = ir.operation("createLink", "POST", "/links", { body });
  const api = ir.api({ operations: [operation], schemas: [ir.schema("CreateLinkBody", ir.string())] });
  const names = typeNames(api, { view: "server", place: { package: "@acme/contract" } });
  expect(plainText(names.body(operation, content))).toBe("CreateLinkOperationBody");
  expect(print(api)["types/links.ts"]).toContain(
    "export interface CreateLinkOperationBody {\n  url: string;\n}",
  );
});

test("types behind a package are imported from it", () => {
  const api = ir.api({ schemas: [ir.schema("Link", ir.object({ url: ir.string() }))] });
  const names = typeNames(api, { view: "server", place: { package: "@acme/contract" } });
  expect(names.schema("Link", "out")).toMatchObject({ name: "Link", from: "@acme/contract", isType: true });
});

test("a payload of a webhook has its own name", () => {
  const webhooks = [
    {
      name: "payout.sent",
      typeName: "PayoutSentEvent",
      description: "Money left.",
      pointer: "/webhooks/payout.sent",
      payload: ir.object({ id: ir.string() }),
    },
  ];
  expect(print({ webhooks })["types/webhooks.ts"]).toContain(
    "/** Money left. */\nexport interface PayoutSentEvent {",
  );
});
