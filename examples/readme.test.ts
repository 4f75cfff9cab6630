// Runs the commands of each example server's README as they stand there, but for the port, and looks for the lines
// it promises.

import { execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const root = new URL("../", import.meta.url);
const examples = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith("-server"));

test("there is an example for every way to serve", () => {
  expect(examples).toEqual(["express-server", "fastify-server", "hono-server", "node-server"]);
});

describe.each(examples)("%s", (name) => {
  const readme = readFileSync(new URL(`${name}/README.md`, import.meta.url), "utf8");
  const [start, ...commands] = [...readme.matchAll(/```sh\n(.*?)\n```\n(?:```output\n(.*?)\n```)?/gs)].map(
    ([, command = "", output = ""]) => ({ command, output }),
  );
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
  });

  afterAll(() => {
    if (server.pid !== undefined) process.kill(-server.pid);
  });

  test.each(commands)("$command", async ({ command, output }) => {
    expect(output).not.toBe("");
    const { stdout } = await run("sh", ["-c", command.replaceAll("http://localhost:3000", url)], {
      cwd: root,
    });
    for (const line of output.split("\n")) expect(stdout.toLowerCase()).toContain(line.toLowerCase());
  });
});
