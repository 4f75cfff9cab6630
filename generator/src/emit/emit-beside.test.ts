import { expect, test } from "vitest";
import type { DocumentFile } from "../load/document.ts";
import { besideOf, startBeside } from "./emit-beside.ts";
import { emitters, printFiles } from "./emitters.ts";
import * as ir from "./shared/sample-api.ts";

const print = { importSuffix: ".ts", header: "// header" } as const;

function apiOf(operations: number) {
  return ir.api({
    schemas: [ir.schema("Link", ir.object({ id: ir.string() }))],
    operations: Array.from({ length: operations }, (_, index) =>
      ir.operation(`getLink${index}`, "GET", `/links/${index}`, {
        replies: [ir.reply("200", "ok", { contents: [ir.json(ir.ref("Link"))] })],
      }),
    ),
  });
}

test("another thread makes the same files", async () => {
  const api = apiOf(20);
  const made = await startBeside(["client", "mocks"]).emit({ api, print });
  expect([...made.keys()]).toEqual(["client", "mocks"]);
  for (const [name, files] of made) {
    const emit = await emitters[name]();
    expect(files).toEqual(printFiles(emit(api), print));
  }
});

function documentOf(...characters: readonly number[]) {
  const files = characters.map((count, index): DocumentFile => {
    const path = `/${index}.json`;
    return { path, shown: path, syntax: "json", text: " ".repeat(count), root: {} };
  });
  return { files: new Map(files.map((file) => [file.path, file])) };
}

test("a large document is made by two threads where a processor is free", () => {
  const large = documentOf(3_000_000, 3_000_000);
  const outputs = ["contract", "client", "mocks", "raw"] as const;
  expect(besideOf(outputs, large, 4)).toEqual(["client", "mocks"]);
  expect(besideOf(outputs, large, 2)).toEqual([]);
  expect(besideOf(["contract", "client"], large, 2)).toEqual(["client"]);
  expect(besideOf(["client", "mocks"], large, 2)).toEqual([]);
  expect(besideOf(outputs, documentOf(3_000_000), 4)).toEqual([]);
});

test("an emitter that breaks there is told of", async () => {
  const broken = ir.operation("getLink", "GET", "/links", {
    replies: [ir.reply("200", "ok", { contents: [ir.json(ir.ref("Nothing"))] })],
  });
  const api = ir.api({ operations: [broken] });
  await expect(startBeside(["client"]).emit({ api, print })).rejects.toThrow('schema "Nothing"');
});

test("a thread that is ended before it is asked says so", async () => {
  const beside = startBeside(["client"]);
  await beside.end();
  await expect(beside.emit({ api: apiOf(1), print })).rejects.toThrow("ended without an answer");
});
