// `npm run docs:build [-- --out <folder>]`: the API reference as a static page, with the document beside it.

import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { renderPage } from "./page.ts";

const document = join(import.meta.dirname, "../openapi.json");

try {
  const { values } = parseArgs({ options: { out: { type: "string", short: "o" } } });
  const out = values.out ?? join(import.meta.dirname, "../dist/docs");
  const page = await renderPage(document);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "index.html"), page);
  await copyFile(document, join(out, "openapi.json"));
  console.log(`wrote ${relative(process.cwd(), join(out, "index.html"))}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
