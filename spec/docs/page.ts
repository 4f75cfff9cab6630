import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { takeOffline } from "./offline.ts";

const run = promisify(execFile);
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

/**
 * The reference of an OpenAPI document as one page with everything in it: `redocly build-docs`, Redoc inlined.
 * `build-docs` accepts documents with holes, so the document is first held against the specification.
 * @throws Error with Redocly's words when the document cannot be read or is not OpenAPI.
 */
export async function renderPage(document: string): Promise<string> {
  await runRedocly("lint", document, "--extends=spec", "--format=stylish");
  const folder = await mkdtemp(join(tmpdir(), "heldsway-docs-"));
  try {
    const output = join(folder, "index.html");
    await runRedocly("build-docs", document, "--inlineBundle", `--output=${output}`);
    return takeOffline(await readFile(output, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runRedocly(...args: string[]): Promise<void> {
  const env = {
    ...process.env,
    // `build-docs` passes it on to the page.
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
  };
  const child = run(process.execPath, [redocly, ...args], { env });
  await child.catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
    throw new Error((stdout.trim() || stderr.trim()).replace(/^validating .*\n/, ""));
  });
}
