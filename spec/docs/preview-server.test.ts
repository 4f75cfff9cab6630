import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Preview, type State, startPreview } from "./preview-server.ts";

let folder: string;
let document: string;
const open: Preview[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-preview-"));
  document = join(folder, "openapi.json");
});

afterEach(async () => {
  for (const preview of open.splice(0)) await preview.close();
  rmSync(folder, { recursive: true });
});

test("a save makes a new page", async () => {
  save("First");
  const { states, page } = await preview();
  expect(await next(states, ({ page }) => page === 1)).toEqual({ page: 1 });
  expect(await page()).toContain("<title>First</title>");

  save("Second");
  await next(states, ({ page }) => page === 2);
  expect(await page()).toContain("<title>Second</title>");
});

test("a save by replacing the file makes a new page", async () => {
  save("First");
  const { states, page } = await preview();
  await next(states, ({ page }) => page === 1);

  writeFileSync(join(folder, "openapi.json~"), textOf("Second"));
  renameSync(join(folder, "openapi.json~"), document);
  await next(states, ({ page }) => page === 2);
  expect(await page()).toContain("<title>Second</title>");
});

test("while the document is broken, the last good page stays and the browser is told the error", async () => {
  save("Good");
  const { states, page } = await preview();
  await next(states, ({ page }) => page === 1);

  writeFileSync(document, '{"openapi": ');
  const broken = await next(states, ({ error }) => error !== undefined);
  expect(broken.page).toBe(1);
  expect(broken.error).toContain("openapi.json");
  expect(await page()).toContain("<title>Good</title>");

  save("Mended");
  expect(await next(states, ({ error }) => error === undefined)).toEqual({ page: 2 });
  expect(await page()).toContain("<title>Mended</title>");
});

test("a document broken from the start gets its page once it is mended", async () => {
  writeFileSync(document, "{}");
  const { states, page } = await preview();
  const broken = await next(states, ({ error }) => error !== undefined);
  expect(broken.page).toBe(0);
  expect(await page()).toContain('new EventSource("events")');

  save("Mended");
  await next(states, ({ page }) => page === 1);
  expect(await page()).toContain("<title>Mended</title>");
});

test("a taken port is an error", async () => {
  save("First");
  const { url } = await preview();
  const port = Number(new URL(url).port);
  await expect(startPreview(document, { port, log: () => {} })).rejects.toThrow("EADDRINUSE");
});

function save(title: string) {
  writeFileSync(document, textOf(title));
}

function textOf(title: string): string {
  return JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths: {} });
}

async function preview() {
  const started = await startPreview(document, { port: 0, log: () => {} });
  open.push(started);
  const { url } = started;
  const events = await fetch(`${url}events`);
  return { url, states: statesOf(events), page: async () => (await fetch(url)).text() };
}

async function* statesOf({ body }: Response): AsyncGenerator<State> {
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    for (const [, data] of chunk.matchAll(/^data: (.*)$/gm)) yield JSON.parse(data ?? "");
  }
}

/** Waits for a state; those before it pass. */
async function next(states: AsyncGenerator<State>, isWanted: (state: State) => boolean): Promise<State> {
  for (;;) {
    const { value, done } = await states.next();
    if (done) throw new Error("the server closed the events");
    if (isWanted(value)) return value;
  }
}
