import { expect, test } from "vitest";
import type { Operation, Paging } from "../../ir/operation.ts";
import { printFile } from "../shared/print-file.ts";
import * as ir from "../shared/sample-api.ts";
import { emitClient } from "./emit-client.ts";

const ok = ir.reply("200", "ok", { contents: [ir.json(ir.ref("Book"))] });
const schemas = [ir.schema("Book", ir.object({ id: ir.string() }))];

function print(operations: readonly Operation[]): ReadonlyMap<string, string> {
  const files = emitClient(ir.api({ operations, schemas }));
  const options = { importSuffix: ".ts", header: "// Generated." } as const;
  return new Map(files.map((file) => [file.path, printFile(file, options)]));
}

test("lists share the style that most have, or make their own", () => {
  const common = { items: ["data"], item: ir.ref("Book"), more: ["has_more"], done: undefined, reason: "" };
  const cursor = (parameter: string) =>
    ({ ...common, style: "cursor", parameter, in: "query", next: ["next_cursor"] }) as const;
  const listing = (id: string, paging: Paging) =>
    ir.operation(id, "GET", `/books/${id}`, { paging, replies: [ok] });
  const files = print([
    listing("listA", cursor("cursor")),
    listing("listB", cursor("cursor")),
    listing("listC", { ...common, style: "link", more: undefined }),
  ]);
  expect(files.get("pages.ts")).toContain(
    `export const pages = /* @__PURE__ */ cursorPages({
  parameter: "cursor",
  items: "data",
  next: "next_cursor",
  hasMore: "has_more",
});`,
  );
  const operations = files.get("operations/books.ts") ?? "";
  expect(operations).toContain("PageCall<Book, Book, ListAError>");
  expect(operations.match(/paging: pages /g)).toHaveLength(2);
  expect(operations).toContain('paging: linkPages({ items: "data" }) ');
});

const common = { items: ["data"], item: ir.string(), more: undefined, done: undefined, reason: "" };
const query = { parameter: "p", in: "query" } as const;

test.each<{ readonly paging: Paging; readonly want: string }>([
  {
    paging: { ...common, ...query, style: "cursor", next: ["meta", "next"], done: ["done"] },
    want: 'cursorPages({ parameter: "p", items: "data", next: ["meta", "next"], done: "done" })',
  },
  {
    paging: { ...common, ...query, style: "last-id", id: ["id"], more: ["has_more"] },
    want: 'lastIdPages({ parameter: "p", items: "data", hasMore: "has_more" })',
  },
  {
    paging: { ...common, parameter: "p", in: "body", style: "last-id", id: ["key"] },
    want: 'lastIdPages({ parameter: "p", in: "body", items: "data", id: "key" })',
  },
  {
    paging: { ...common, ...query, style: "page", first: 0, current: ["page"], pages: ["pages"] },
    want: 'numberedPages({ parameter: "p", items: "data", first: 0, current: "page", totalPages: "pages" })',
  },
  {
    paging: { ...common, ...query, style: "offset", limit: ["limit"], total: ["total"] },
    want: 'offsetPages({ parameter: "p", items: "data", limit: "limit", total: "total" })',
  },
  { paging: { ...common, items: [], style: "link" }, want: "linkPages()" },
  {
    paging: { ...common, style: "next-url", next: ["next"] },
    want: 'nextUrlPages({ items: "data", next: "next" })',
  },
])("a list of its own style: $want", ({ paging, want }) => {
  const usual: Paging = { ...common, ...query, style: "cursor", next: ["usual"] };
  const listing = (id: string, of: Paging) =>
    ir.operation(id, "GET", `/books/${id}`, { paging: of, replies: [ok] });
  const files = print([listing("a", usual), listing("b", usual), listing("c", paging)]);
  expect(files.get("operations/books.ts")?.replaceAll(/\s+/g, " ")).toContain(`paging: ${want}`);
});
