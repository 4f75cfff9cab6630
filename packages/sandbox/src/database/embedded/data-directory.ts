import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const prefix = "heldsway-sandbox-";

/** A new directory for one database; its name carries the process, so that what a killed one left is found. */
export function makeDataDirectory(parent: string = tmpdir()): string {
  removeAbandoned(parent);
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

/** Removes directories of processes that are gone: nothing else deletes them after a kill. */
export function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (!Number.isNaN(owner) && !isRunning(owner))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs and belongs to someone else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
