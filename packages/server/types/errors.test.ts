import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// Each case is a small mistake; its first line is the first line the compiler says about it.
const cases = readdirSync(new URL("cases", import.meta.url)).filter((file) => file !== "fixture.ts");

/** The oldest compiler that is supported for servers, and the newest. */
const compilers = {
  "TypeScript 5.9": new URL("../../../generator/node_modules/typescript/bin/tsc", import.meta.url),
  "TypeScript 7": new URL("../../../node_modules/typescript/bin/tsc", import.meta.url),
};

/** First lines of what is said, by file. */
function messagesOf({ pathname }: URL): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Promise((resolve) => {
    const options = { cwd: new URL(".", import.meta.url) };
    execFile(process.execPath, [pathname, "--noEmit", "--pretty", "false"], options, (_, output) => {
      const found = [...output.matchAll(/^cases\/(.+)\(\d+,\d+\): (.*)$/gm)];
      const files = Map.groupBy(found, ([, file = ""]) => file);
      resolve(new Map([...files].map(([file, lines]) => [file, lines.map(([, , message = ""]) => message)])));
    });
  });
}

describe.each(Object.entries(compilers))("%s", (_, compiler) => {
  const messages = messagesOf(compiler);

  test.each(cases)("%s: says what is wrong in one line", async (file) => {
    const [expected = ""] = readFileSync(new URL(`cases/${file}`, import.meta.url), "utf8").split("\n", 1);
    const said = (await messages).get(file) ?? ["no error"];
    expect(said.map((message) => `// ${message}`)).toEqual([expected]);
  });
});
