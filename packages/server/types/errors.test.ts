import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Each case is a small mistake; its first line is the first line the compiler says about it.
const cases = readdirSync(new URL("cases", import.meta.url)).filter((file) => file !== "fixture.ts");
const compiler = new URL("../../../node_modules/typescript/bin/tsc", import.meta.url).pathname;

const messages = new Promise<ReadonlyMap<string, readonly string[]>>((resolve) => {
  const options = { cwd: new URL(".", import.meta.url) };
  execFile(process.execPath, [compiler, "--noEmit", "--pretty", "false"], options, (_, output) => {
    const found = [...output.matchAll(/^cases\/(.+)\(\d+,\d+\): (.*)$/gm)];
    const files = Map.groupBy(found, ([, file = ""]) => file);
    resolve(new Map([...files].map(([file, lines]) => [file, lines.map(([, , message = ""]) => message)])));
  });
});

test.each(cases)("%s says what is wrong in one line", async (file) => {
  const [expected = ""] = readFileSync(new URL(`cases/${file}`, import.meta.url), "utf8").split("\n", 1);
  const said = (await messages).get(file) ?? ["no error"];
  expect(said.map((message) => `// ${message}`)).toEqual([expected]);
});
