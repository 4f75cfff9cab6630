import { expect, test } from "vitest";
import { besideOf, emitBeside } from "./emit-beside.ts";
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
  const made = await emitBeside({ api, names: ["client", "mocks"], print });
  expect([...made.keys()]).toEqual(["client", "mocks"]);
  for (const [name, files] of made) expect(files).toEqual(printFiles(await emitters[name](api), print));
});

test("a large document is made by two threads where a processor is free", () => {
  const large = apiOf(500);
  const outputs = ["contract", "client", "mocks", "raw"] as const;
  expect(besideOf(outputs, large, 4)).toEqual(["client", "mocks"]);
  expect(besideOf(outputs, large, 2)).toEqual([]);
  expect(besideOf(["contract", "client"], large, 2)).toEqual(["client"]);
  expect(besideOf(["client", "mocks"], large, 2)).toEqual([]);
  expect(besideOf(outputs, apiOf(10), 4)).toEqual([]);
});

test("an emitter that breaks there is told of", async () => {
  const broken = ir.operation("getLink", "GET", "/links", {
    replies: [ir.reply("200", "ok", { contents: [ir.json(ir.ref("Nothing"))] })],
  });
  await expect(
    emitBeside({ api: ir.api({ operations: [broken] }), names: ["client"], print }),
  ).rejects.toThrow();
});
