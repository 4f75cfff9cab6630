import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit, Mutant } from "./mutants.ts";

const root = join(import.meta.dirname, "../../..");

/**
 * Copies the client and its probe to a new folder, with the runtime changed as the mutant says, and gives the folder.
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
  for (const edit of mutant?.edits ?? []) {
    const path = join(folder, runtime, edit.file);
    writeFileSync(path, edited(readFileSync(path, "utf8"), edit));
  }
  return folder;
}

/** The code with an edit. @throws when what it replaces is not there, or there more than once. */
export function edited(code: string, { file, replace, by }: Edit): string {
  const [before = "", after, ...more] = code.split(replace);
  if (after === undefined || more.length > 0) {
    const count = after === undefined ? "no" : "more than one";
    throw new Error(`${file} has ${count} "${replace}"; a mutant of test/probe/mutants is out of date`);
  }
  return before + by + after;
}

/** Where the files of edits are. */
export const runtime = "packages/client-runtime/src";

function isNeeded(path: string): boolean {
  return !/[\\/](node_modules|dist|\.publish|\.turbo)$|\.test\.ts$/.test(path);
}
