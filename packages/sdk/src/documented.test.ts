import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = import.meta.dirname;
const runtime = "../../client-runtime/src";
const files = globSync(["*.ts", "generated/client/**/*.ts", `${runtime}/**/*.ts`], {
  cwd: root,
})
  // What is made for tests is not published.
  .filter((file) => !/\.test\.ts$|\/fixtures\//.test(file));

/** The entries of the runtime name what they offer; its other exports are for its own files. */
const offered = new Set(
  ["index", "webhooks", "testing"].flatMap((entry) => read(`${runtime}/${entry}.ts`).match(/\w+/g) ?? []),
);

const declaration =
  /^export (?:declare |abstract )*(?:interface|type|class|function|async function|const|enum) (\w+)/;

test("everything an editor can show of the client has words beside it", () => {
  const found: string[] = [];
  const bare: string[] = [];
  for (const file of files) {
    const lines = read(file).split("\n");
    for (const [index, line] of lines.entries()) {
      const [, name] = declaration.exec(line) ?? [];
      if (name === undefined || (file.startsWith(runtime) && !offered.has(name))) continue;
      found.push(name);
      const before = lines.slice(0, index).findLast((each) => !each.startsWith("// "));
      if (!before?.endsWith("*/")) bare.push(`${file}: ${name}`);
    }
  }
  expect(found).toEqual(expect.arrayContaining(["AffiliateList", "SdkError", "verifyWebhook"]));
  expect(found.length).toBeGreaterThan(500);
  expect(bare).toEqual([]);
});

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
