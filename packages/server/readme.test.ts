import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = new URL("types/cases/readme.ts", import.meta.url);

test("the program in the README is the one that is compiled and run here", () => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const [, code] = readFileSync(program, "utf8").split(/^\/\/ no error\n/);
  expect(readme).toContain(`\`\`\`ts\n${code}\`\`\``);
});

test("the program in the README answers", async () => {
  const child = spawn(process.execPath, ["--conditions=@heldsway/source", fileURLToPath(program)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes("\n")) break;
  }
  const url = /http:\S+/.exec(printed)?.[0] ?? "";
  const response = await fetch(url, { headers: { authorization: "Bearer my-key" } });
  expect([response.status, await response.json()]).toMatchObject([200, { workspace: "Northwind Gear" }]);
  const missing = await fetch(url.replace("/me", "/programs"), {
    headers: { authorization: "Bearer my-key" },
  });
  expect(missing.status).toBe(501);
  child.kill();
});
