// The program in the README, taken as it stands, compiles and runs.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startSandbox } from "@heldsway/sandbox";
import { afterAll, expect, test, vi } from "vitest";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const program = /```ts\n(?<code>[\s\S]*?)```/.exec(readme)?.groups?.code ?? "";

const folder = join(root, "test/.cache/readme");
const file = join(folder, "program.ts");
mkdirSync(folder, { recursive: true });
writeFileSync(file, program);

afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("it compiles under the strictest options", () => {
  const settings = { extends: join(root, "tsconfig.json"), include: ["*.ts"], exclude: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

test("it prints the active affiliates of the sandbox", async () => {
  const sandbox = await startSandbox();
  vi.stubEnv("HELDSWAY_API_KEY", sandbox.keys.readOnly);
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    fetch(url.replace("https://sandbox.heldsway.com", sandbox.origin), init),
  );
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import(file);
  await sandbox.close();
  const lines = log.mock.calls.map((values) => values.join(" "));
  expect(lines.length).toBeGreaterThan(25);
  for (const line of lines) expect(line).toMatch(/^aff_\w+ \S+@\S+$/);
});
