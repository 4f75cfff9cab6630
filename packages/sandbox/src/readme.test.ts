import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startSandbox } from "./start-sandbox.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const here = readFileSync(import.meta.filename, "utf8");
const bin = fileURLToPath(new URL("../bin/heldsway-sandbox.js", import.meta.url));

test("every snippet of the README stands in this file, and so is compiled and run", () => {
  const snippets = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code = ""]) => code);
  expect(snippets.length).toBeGreaterThan(0);
  const own = here.split("\n").map((line) => line.trim());
  for (const line of snippets.flatMap((snippet) => snippet.split("\n")))
    if (!line.startsWith("import ")) expect(own).toContain(line.trim());
});

test("the program in the README talks to the sandbox", async () => {
  const statuses: number[] = [];
  const { fetch: send } = globalThis;
  const fetch: typeof send = async (...request) => {
    const response = await send(...request);
    statuses.push(response.status);
    return response;
  };
  const sandbox = await startSandbox({ port: 0 });
  await fetch(`${sandbox.url}/me`, { headers: { authorization: `Bearer ${sandbox.keys.admin}` } });
  await sandbox.close();
  expect(statuses).toEqual([200]);
});

test("every option the README tells to type is one", () => {
  const { stdout } = spawnSync(process.execPath, ["--conditions=@heldsway/source", bin, "--help"], {
    encoding: "utf8",
  });
  const [commands = ""] = Array.from(readme.matchAll(/```sh\n(.*?)```/gs), ([, text = ""]) => text);
  const options = commands.match(/--[a-z-]+/g) ?? [];
  expect(options.length).toBeGreaterThan(2);
  expect(options.filter((option) => !stdout.includes(`${option} <`))).toEqual([]);
});
