// Clients that openapi-generator makes from the document, compiled and run against the sandbox:
// what people do who have nothing of ours but the document.

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { startSandbox } from "@heldsway/sandbox";
import { Results } from "../support/results.ts";
import { command, isInstalled } from "./command.ts";
import { fetchGenerator, generateClient } from "./generator.ts";
import { lacking } from "./install.ts";
import { type Language, languages, type Run } from "./languages.ts";

const root = join(import.meta.dirname, "../..");
const cache = join(root, "node_modules/.cache/outsiders");
/** Another document than ours can be tried. */
const document = resolve(process.env.HELDSWAY_DOCUMENT ?? join(root, "spec/openapi.json"));
/** What every program does and reports on. */
const checks = ["me", "list walk", "idempotent create", "typed error"];

const results = new Results();
if ((await isInstalled("java")) && (await isInstalled("mvn"))) {
  await mkdir(cache, { recursive: true });
  const jar = await results.step("openapi-generator", () => fetchGenerator(cache));
  if (jar !== undefined) for (const language of languages) await tryLanguage(language, jar);
} else {
  for (const { name } of languages) skip(name, "not installed: java and mvn");
}
await results.finish(process.env.HELDSWAY_RESULTS);

async function tryLanguage(language: Language, jar: string): Promise<void> {
  const { name, generator, options } = language;
  const reason = await lacking(language);
  if (reason !== undefined) return skip(name, reason);

  const work = join(cache, name);
  const folder = join(work, "client");
  const place = { program: join(import.meta.dirname, name), work };
  const run = await results.step(`${name}: compile`, async () => {
    await generateClient({ jar, document, folder, generator, options });
    return await language.build(place);
  });
  if (run) await runProgram(name, run);
  else for (const check of checks) results.add({ name: `${name}: ${check}`, state: "failed" });
}

function skip(name: string, reason: string): void {
  for (const check of ["compile", ...checks]) {
    results.add({ name: `${name}: ${check}`, state: "skipped", reason });
  }
}

/** Each program has a sandbox of its own, and prints a line for each check: `ok me`, `not ok me: ...`. */
async function runProgram(name: string, { file, args, env }: Run): Promise<void> {
  const sandbox = await startSandbox();
  const access = { HELDSWAY_URL: sandbox.url, HELDSWAY_API_KEY: sandbox.keys.admin };
  const printed = await command(file, args, { env: { ...env, ...access } })
    .catch((error: unknown) => String(error))
    .finally(() => sandbox.close());
  const lines = printed.split("\n");
  for (const check of checks) {
    const isPassed = lines.includes(`ok ${check}`);
    const failure = lines.find((line) => line.startsWith(`not ok ${check}: `)) ?? printed;
    const verdict = isPassed ? { state: "passed" as const } : { state: "failed" as const, reason: failure };
    results.add({ name: `${name}: ${check}`, ...verdict });
  }
}
