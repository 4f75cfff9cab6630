import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** What a program without types is told: its first lines, up to the place it failed at. */
function failureOf(handlers: string): string {
  const program = `
    import { createServer } from "@heldsway/server";
    import { memoryUnitOfWork } from "@heldsway/server-runtime";
    import { operations } from "@heldsway/contract";
    const answer = () => undefined;
    const all = Object.fromEntries(Object.keys(operations).map((name) => [name, answer]));
    const unitOfWork = memoryUnitOfWork({ scopeOf: String });
    const options = { authenticate: { bearerAuth: answer }, scopesOf: () => [], unitOfWork };
    createServer(${handlers}, options);
    console.error("made");`;
  const args = ["--conditions=@heldsway/source", "--input-type=module", "--eval", program];
  const { stderr } = spawnSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" });
  return /^Error: (.*?)\n {4}at /ms.exec(stderr)?.[1] ?? stderr.trim();
}

test.each([
  {
    name: "a missing handler",
    handlers: "{ all: { ...all, getMe: undefined } }",
    said: ['  GET /me has no handler "getMe"'],
  },
  {
    name: "a handler that is none",
    handlers: '{ all, more: { getMe: "GET /me" }, and: { getMe: answer } }',
    said: ["  handlers.and.getMe is a second handler of its operation; remove one"],
  },
  {
    name: "an orphan, and what it was meant for",
    handlers: "{ all: { ...all, getMe: undefined }, me: { getMee: answer } }",
    said: ["  handlers.me.getMee has no operation; rename or remove it", '  GET /me has no handler "getMe"'],
  },
])("without types $name is told at construction", ({ handlers, said }) => {
  expect(failureOf(handlers)).toBe(["handlers and operations do not match:", ...said].join("\n"));
});

test("without types a server with all handlers is made", () => {
  expect(failureOf("{ all }")).toBe("made");
});
