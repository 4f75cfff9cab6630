import { expect, test } from "vitest";
import type { Api } from "../../ir/api.ts";
import { printFile } from "../shared/print-file.ts";
import * as ir from "../shared/sample-api.ts";
import { emitContract } from "./emit-contract.ts";
import { nameParts } from "./part-names.ts";

const options = { importSuffix: ".ts", header: "// header" } as const;

function print(api: Partial<Api>): { readonly [path: string]: string } {
  return Object.fromEntries(emitContract(ir.api(api)).map((file) => [file.path, printFile(file, options)]));
}

const requestId = {
  name: "X-Request-Id",
  property: "x-request-id",
  isRequired: false,
  type: ir.string({ maxLength: 64 }),
  doc: ir.noDoc,
};
const limited = ir.reply("429", "tooManyRequests", { problemCodes: ["rate_limited"], headers: [requestId] });
const limit = ir.parameter("query", "limit", { type: ir.integer({ maximum: 100 }) });

const operations = ["links", "coupons"].map((module) =>
  ir.operation(`list_${module}`, "GET", `/${module}`, { module, parameters: [limit], replies: [limited] }),
);

test("what operations of several modules have alike is written once, in a file they import", () => {
  const files = print({ operations });
  expect(files["common-parts.ts"]).toContain("export const limit: ParameterDescriptor = {");
  expect(files["common-parts.ts"]).toContain("export const tooManyRequests: ReplyDescriptor = {");
  for (const module of ["links", "coupons"]) {
    const text = files[`operations/${module}.ts`];
    expect(text).toContain('import { limit, tooManyRequests } from "../common-parts.ts";');
    expect(text).toContain("parameters: [limit],");
    expect(text).not.toContain("rate_limited");
  }
});

test("so are their checks", () => {
  const files = print({ operations });
  const common = files["common-checks.ts"];
  expect(common).toContain("export const limitParameter = integer({ maximum: 100 });");
  expect(common).toContain('"X-Request-Id": xRequestIdHeader');
  expect(files["checks/links.ts"]).toContain('parameters: { "query:limit": limitParameter },');
  expect(files["checks/links.ts"]).toContain('replies: { "429": tooManyRequests },');
});

test("a document whose operations have nothing in common has no such file", () => {
  const paths = Object.keys(print({ operations: operations.slice(0, 1) }));
  expect(paths.filter((path) => path.startsWith("common"))).toEqual([]);
});

test("a name of another kind in the module is no obstacle", () => {
  const [first, ...others] = operations;
  if (first === undefined) throw new Error("no operation");
  const text = print({ operations: [{ ...first, functionName: "limit" }, ...others] })["operations/links.ts"];
  expect(text).toContain("import { limit as limit2, tooManyRequests }");
  expect(text).toContain("parameters: [limit2],");
});

test("what names a schema stays where the schema is, unless that module has no operations", () => {
  const ok = (schema: string) => ir.reply("200", "ok", { contents: [ir.json(ir.array(ir.ref(schema)))] });
  const repliesOf = (schema: string) => operations.map((each) => ({ ...each, replies: [ok(schema)] }));
  const schemas = [
    ir.schema("Money", ir.object({}), { module: "shared" }),
    ir.schema("Link", ir.object({}), { module: "links" }),
    // Through this one `near` imports `links`, which would import the common file.
    ir.schema("Near", ir.object({ link: ir.ref("Link") }), { module: "near" }),
  ];
  const commonOf = (schema: string) =>
    print({ schemas, operations: repliesOf(schema) })["common-checks.ts"] ?? "";
  expect(commonOf("Money")).toContain("array(checkMoney)");
  expect(commonOf("Link")).not.toContain("checkLink");
  expect(commonOf("Near")).not.toContain("checkNear");
});

test("parts of one name are told apart by place and codes", () => {
  const conflict = (...problemCodes: string[]) => ({ name: "conflict", value: { problemCodes } });
  const parts = [
    { name: "link_id", value: { in: "path" } },
    { name: "link_id", value: { in: "query" } },
    conflict("in_progress"),
    conflict("in_progress", "resource_in_use"),
    conflict("in_progress", "a", "b", "c"),
  ];
  expect(nameParts(parts, ["conflict"]).map(({ name }) => name)).toEqual([
    "linkIdInPath",
    "linkIdInQuery",
    "conflict2",
    "conflictOfResourceInUse",
    "conflict3",
  ]);
});
