import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Target } from "./target.ts";
import { petServer } from "./testing/pets.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const here = readFileSync(import.meta.filename, "utf8");

// Stand for what is generated, and for the user's own.
const suites: { readonly title: string; readonly target: Target }[] = [];
const conformanceSuite = (title: string, start: () => Target) => void suites.push({ title, target: start() });
const [handlers, options] = [{}, {}];
const createServer = (..._: readonly object[]) => petServer();

test("every snippet of the README stands in this file, and so is compiled and run", () => {
  const snippets = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code = ""]) => code);
  expect(snippets.length).toBeGreaterThan(0);
  for (const line of snippets.flatMap((snippet) => snippet.split("\n")))
    if (!line.startsWith("import ")) expect(here.split("\n").map((own) => own.trim())).toContain(line.trim());
});

test("handlers in memory are a target", async () => {
  conformanceSuite("our handlers", () => ({
    fetch: createServer(handlers, options).fetch,
    credentials: { bearerAuth: "writer" },
    lesserCredentials: { bearerAuth: "reader" },
    outOfReach: { "503": "nothing stops it while it is tested" },
  }));
  const [suite] = suites;
  expect(suite?.title).toBe("our handlers");
  const response = await suite?.target.fetch?.(new Request("https://pets.example/v1/pets"));
  expect(response?.status).toBe(200);
});

test("every variable of the README is one that is read", () => {
  const source = readFileSync(new URL("./target.ts", import.meta.url), "utf8");
  const named = Array.from(readme.matchAll(/`([A-Z_]{4,})/g), ([, name = ""]) => name.replace(/_$/, ""));
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(source).toContain(name);
});
