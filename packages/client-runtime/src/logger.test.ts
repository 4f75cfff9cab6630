import { expect, test } from "vitest";
import { problem, reply, resetConnection } from "./fixtures/faulty-server.ts";
import { createBook } from "./fixtures/sample-client.ts";
import { book, setUp } from "./fixtures/set-up.ts";
import { type LogLevel, logger } from "./logger.ts";

async function linesAt(level: LogLevel): Promise<string[]> {
  const lines: string[] = [];
  const write = (name: string) => (message: string, details?: object) => {
    lines.push(`${name} ${message}${details ? ` ${JSON.stringify(details)}` : ""}`.replace(/\d+ ms/, "N ms"));
  };
  const sink = { debug: write("debug"), info: write("info"), warn: write("warn") };
  const { server, core } = await setUp({ middleware: [logger(sink, level)] });
  server.script(
    problem(503, "down"),
    resetConnection,
    reply(201, book, { "set-cookie": "session=secret-cookie" }),
  );
  await createBook(core, { title: "A private title" });
  return lines;
}

test("warn tells the attempts that failed, without bodies or URLs", async () => {
  expect(await linesAt("warn")).toEqual([
    "warn POST /books 503 in N ms (createBook, attempt 1)",
    "warn POST /books failed in N ms (createBook, attempt 2)",
  ]);
});

test("info tells all of them", async () => {
  expect((await linesAt("info")).at(-1)).toBe("info POST /books 201 in N ms (createBook, attempt 3)");
});

test("debug adds the headers, but not what secret ones hold", async () => {
  const text = (await linesAt("debug")).join("\n");
  expect(text).toContain('"authorization":"[redacted]"');
  expect(text).toContain('"set-cookie":"[redacted]"');
  expect(text).not.toMatch(/secret-key|secret-cookie|private title/);
});
