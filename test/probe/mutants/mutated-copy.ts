import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mutant } from "./mutants.ts";

const root = join(import.meta.dirname, "../../..");

/**
 * Copies the client and its probe to a new folder, with the runtime changed as the mutant says, and gives the folder.
 * @throws when the code a mutant changes is not there, or there more than once.
 */
export function mutatedCopy(mutant?: Mutant): string {
  const folder = mkdtempSync(join(tmpdir(), "heldsway-mutant-"));
  for (const part of ["packages/client-runtime", "packages/sdk", "test/probe"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: isNeeded });
  }
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@heldsway"), { recursive: true });
  symlinkSync(join(folder, "packages/client-runtime"), join(modules, "@heldsway/client-runtime"), "junction");
  symlinkSync(join(folder, "packages/sdk"), join(modules, "@heldsway/sdk"), "junction");
  symlinkSync(join(root, "node_modules/openapi-fetch"), join(modules, "openapi-fetch"), "junction");
  for (const { file, replace, by } of mutant?.edits ?? []) {
    const path = join(folder, "packages/client-runtime/src", file);
    const text = readFileSync(path, "utf8");
    const count = text.split(replace).length - 1;
    if (count !== 1)
      throw new Error(`${file} has ${count} times "${replace}"; the mutant "${mutant?.what}" is out of date`);
    writeFileSync(
      path,
      text.replace(replace, () => by),
    );
  }
  return folder;
}

function isNeeded(path: string): boolean {
  return !/[\\/](node_modules|dist|\.publish|\.turbo)$|\.test\.ts$/.test(path);
}
