import { spawnSync } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { printFile } from "../shared/print-file.ts";
import * as ir from "../shared/sample-api.ts";
import { emitTypes } from "../types/emit-types.ts";
import { emitContract } from "./emit-contract.ts";

const root = join(import.meta.dirname, "../../../..");

/** Names and lists of every length around the point where a line breaks. */
const lengths = Array.from({ length: 60 }, (_, index) => index + 1);

const schemas = lengths.flatMap((length) => {
  const name = `S${"x".repeat(length)}`;
  const values = ir.enumeration(
    ...Array.from({ length: 4 }, (_, index) => `${index}${"v".repeat(length / 2)}`),
  );
  return [
    ir.schema(
      name,
      ir.object(
        {
          values,
          "nullable?": ir.nullable(values),
          "list?": ir.array(values, { maxItems: length }),
          "nullableList?": ir.nullable(ir.array(values)),
          "tuple?": ir.tuple([values, ir.ref(name)], { minItems: 1 }),
          "object?": ir.nullable(ir.object({ a: ir.string({ maxLength: length }), b: values })),
          "both?": ir.intersection(ir.ref(name), ir.object({ [`p${"q".repeat(length)}`]: ir.string() })),
          "any?": ir.union([
            ir.ref(name),
            ir.object({ a: { type: values, doc: ir.doc("A.") } }),
            ir.string(),
          ]),
          [`p${"q".repeat(length)}?`]: ir.string({ minLength: 1, maxLength: length, pattern: "^[a-z]+$" }),
          "documented?": { type: ir.string(), doc: ir.doc(`${"word ".repeat(length)}end.`), default: length },
        },
        { additional: "closed" },
      ),
      { inputName: `${name}Input` },
    ),
  ];
});

const operations = lengths.map((length) =>
  ir.operation(`op${"y".repeat(length)}`, "GET", `/things/${length}`, {
    parameters: [ir.parameter("query", `q${"z".repeat(length)}`, { type: ir.array(ir.integer()) })],
    replies: [
      ir.reply("200", "ok", { contents: [ir.json(ir.array(ir.ref(`S${"x".repeat(length)}`)))] }),
      ir.reply("429", "tooManyRequests", { problemCodes: ["rate_limited"] }),
    ],
  }),
);

test("the formatter leaves generated files as they are", async () => {
  const folder = join(root, ".cache/formatted");
  await rm(folder, { recursive: true, force: true });
  const api = ir.api({ schemas, operations });
  const files = [...emitContract(api), ...emitTypes(api, { view: "client", folder: "client" })];
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, printFile(file, { importSuffix: ".ts", header: "// header" }));
  }
  const generated = join(root, "packages/contract/src/generated");
  await cp(generated, join(folder, "contract"), { recursive: true });
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const run = spawnSync(process.execPath, [biome, "format", "--vcs-enabled=false", "--colors=off", folder], {
    cwd: root,
    encoding: "utf8",
  });
  expect(run.stdout + run.stderr).toMatch(/^Checked \d{2} files in \S+ No fixes applied\.\n$/);
});
