import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bin/heldsway-sandbox.js", import.meta.url));

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--conditions=@heldsway/source", bin, ...args], {
    env: { ...process.env, DATABASE_URL: "", REDIS_URL: "", NO_COLOR: "1" },
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.on("data", (text) => {
    output.stderr += text;
  });
  return {
    child,
    output,
    // After "exit" there may still be words to read.
    ended: once(child, "close").then(([code, signal]) => ({ code, signal, ...output })),
  };
}

test("it tells where everything is, and stops when asked, without another word", async () => {
  const { child, output, ended } = start("--port", "0");
  while (!output.stdout.includes("Ctrl-C")) await once(child.stdout, "data");
  const [, url, key] = /API +(\S+)[\s\S]*admin +(hs_test_\S+)/.exec(output.stdout) ?? [];
  const answer = await fetch(`${url}/me`, { headers: { authorization: `Bearer ${key}` } });
  expect(answer.status).toBe(200);
  await answer.text();
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: "" });
});

test.each([
  [["--port", "many"], 2, '--port is "many"; expected a whole number from 0 to 65535'],
  [["--seed", "-1"], 2, "argument is ambiguous; see --help"],
  [["--sead", "1"], 2, "Unknown option '--sead'"],
  [["more"], 2, "Unexpected argument 'more'"],
  [["--database-url", "postgres://127.0.0.1:1/none"], 1, "no database answers at 127.0.0.1:1"],
  [["--database-url", "nonsense:"], 1, "postgres://user:password@host:port/database"],
])("%j ends with code %i and one line", async (args, code, words) => {
  const result = await start(...args).ended;
  expect(result.stderr).toContain(words);
  expect(result).toMatchObject({ code, stdout: "" });
  expect(result.stderr.trim().split("\n")).toHaveLength(1);
});

test("a port that is taken is said so", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const result = await start("--port", String(port)).ended;
  other.close();
  expect(result).toMatchObject({
    code: 1,
    stdout: "",
    stderr: `heldsway-sandbox: port ${port} is taken; choose another with --port\n`,
  });
});

test("--help shows the options", async () => {
  const result = await start("--help").ended;
  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toContain("--database-url <url>");
});
