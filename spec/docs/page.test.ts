import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderPage } from "./page.ts";
import { remoteAssets } from "./remote-assets.ts";

const folder = mkdtempSync(join(tmpdir(), "heldsway-page-"));
afterAll(() => rmSync(folder, { recursive: true }));

let page: string;
beforeAll(async () => {
  page = await renderPage(join(import.meta.dirname, "../openapi.json"));
});

test("the page has what the document says", () => {
  expect(page).toContain("<title>HeldSway API</title>");
  expect(page).toContain("createConversion");
});

test("the page loads no script, style, font or image from the net", () => {
  expect(remoteAssets(page)).toEqual([]);
});

test("the page carries the Redoc of our dependencies", () => {
  const { version } = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve("redoc/package.json")), "utf8"),
  );
  expect(page.match(/\* Version: [\d.]+/g)).toEqual([`* Version: ${version}`]);
});

test("the page reports nothing to anyone", () => {
  expect(page).toContain('"disableTelemetry":true');
  expect(page).toContain("connect-src 'self'");
});

test.each([
  { name: "cut.json", text: '{"openapi": "3.1.0", "info"', message: /unexpected end of the stream/ },
  {
    name: "dangling.json",
    text: '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/me":{"$ref":"#/components/nowhere"}}}',
    message: /no-unresolved-refs +Can't resolve \$ref/,
  },
  { name: "missing.json", text: undefined, message: /missing\.json does not exist or is invalid/ },
])("there is no page of $name, but Redocly's words on it", async ({ name, text, message }) => {
  if (text !== undefined) writeFileSync(join(folder, name), text);
  await expect(renderPage(join(folder, name))).rejects.toThrow(message);
});
