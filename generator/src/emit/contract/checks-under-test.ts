import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Check } from "@heldsway/server-runtime/validation";
import type { Api } from "../../ir/api.ts";
import { printFile } from "../shared/print-file.ts";
import { emitChecks } from "./emit-checks.ts";

/**
 * Writes the checks of an API where they find the runtime, loads those of one module and removes the files.
 * For tests of what the generated code does.
 */
export async function loadChecks(api: Api, module = "shared"): Promise<{ readonly [name: string]: unknown }> {
  const cache = join(import.meta.dirname, "../../../../.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "checks-"));
  try {
    for (const file of emitChecks(api)) {
      const path = join(folder, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, printFile(file, { importSuffix: ".ts", header: "" }));
    }
    return await import(pathToFileURL(join(folder, `checks/${module}.ts`)).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function isCheck(value: unknown): value is Check {
  return typeof value === "function";
}
