import { execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

// Runs the commands of the README as they stand there, but for the port, and looks for the lines it promises.
const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
const [start, ...commands] = [...readme.matchAll(/```sh\n(.*?)\n```\n(?:```output\n(.*?)\n```)?/gs)].map(
  ([, command = "", output = ""]) => ({ command, output }),
);
const root = new URL("../../", import.meta.url);
const run = promisify(execFile);

const server = spawn("sh", ["-c", `exec ${start?.command}`], {
  cwd: root,
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
  // A group of its own: npm starts node as a child, and both must end.
  detached: true,
});
let url = "";

beforeAll(async () => {
  let printed = "";
  for await (const chunk of server.stdout) {
    printed += String(chunk);
    url = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? "";
    if (url !== "") break;
  }
}, 30_000);

afterAll(() => {
  if (server.pid !== undefined) process.kill(-server.pid);
});

test("the README has its commands", () => {
  expect(commands.length).toBeGreaterThan(5);
});

test.each(commands)("$command", async ({ command, output }) => {
  const { stdout } = await run("sh", ["-c", command.replaceAll("http://localhost:3000", url)], { cwd: root });
  for (const line of output.split("\n")) expect(stdout.toLowerCase()).toContain(line.toLowerCase());
});
