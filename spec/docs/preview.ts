// `npm run docs [-- --port <port>]`: the API reference in a browser, new on every save of the document.

import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPreview } from "./preview-server.ts";

const document = join(import.meta.dirname, "../openapi.json");

try {
  const { values } = parseArgs({ options: { port: { type: "string", short: "p", default: "4400" } } });
  const { url } = await startPreview(document, { port: Number(values.port), log: console.log });
  console.log(`${url} shows spec/openapi.json; Ctrl-C ends`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
