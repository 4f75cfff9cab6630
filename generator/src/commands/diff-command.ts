import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSettings } from "../config/find-settings.ts";
import type { ApiSettings, Settings } from "../config/settings.ts";
import { Report } from "../diagnostics.ts";
import { compareApis } from "../diff/compare-apis.ts";
import { documentChanges } from "../diff/document-changes.ts";
import { printDifferenceJson, printDifferenceMarkdown, stepOf } from "../diff/print-difference.ts";
import { openRevision, type Revision } from "../diff/revision.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { load } from "../load/load.ts";
import { type NormalizedLocked, normalizeLocked } from "../names-lock/normalize-locked.ts";
import { noLock, readNames } from "../names-lock/read-names.ts";
import type { LockedNames } from "../normalize/names/name-lock.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import type { Terminal } from "../terminal.ts";
import { isWrongPath } from "./is-wrong-path.ts";

export interface DiffCall {
  readonly before: string;
  readonly after: string;
  readonly config?: string;
  readonly json?: true;
}

/** Compares two documents and what is generated for them; exit code 4 when the change breaks somebody. */
export async function diff(call: DiffCall, terminal: Terminal): Promise<ExitCode> {
  const { workingFolder } = terminal;
  const folder = await realpath(await mkdtemp(join(tmpdir(), "heldsway-diff-")));
  try {
    const report = new Report();
    const settings = await settingsOf(call, workingFolder, report);
    const lock =
      settings?.names === undefined ? noLock : await readNames(settings.names, workingFolder, report);
    if (settings === undefined || report.hasErrors) {
      terminal.printError(await printDiagnostics(report.diagnostics, { withFrames: terminal.isInteractive }));
      return exitCodes.usage;
    }
    const [before, after] = await Promise.all([
      openRevision(call.before, workingFolder, join(folder, "before")),
      openRevision(call.after, workingFolder, join(folder, "after")),
    ]);
    const old = await read(before, settings, lock.names, terminal);
    if (isExitCode(old)) return old;
    // Names move as they do from one run to the next: only where the document asks for it.
    const current = await read(after, settings, old.names, terminal);
    if (isExitCode(current)) return current;
    const difference = {
      before: before.shown,
      after: after.shown,
      document: await documentChanges([before.path, after.path], folder),
      effects: compareApis(old.api, current.api),
    };
    terminal.print((call.json ? printDifferenceJson : printDifferenceMarkdown)(difference));
    return stepOf(difference) === "major" ? exitCodes.breaking : exitCodes.done;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type DiffSettings = ApiSettings & Pick<Settings, "names" | "allowRemote">;

/** Undefined after a problem in the report. */
async function settingsOf(
  { config }: DiffCall,
  workingFolder: string,
  report: Report,
): Promise<DiffSettings | undefined> {
  if (config === undefined) return { client: {}, outputs: [] };
  return findSettings({ document: undefined, config }, workingFolder, report);
}

async function read(
  { path }: Revision,
  settings: DiffSettings,
  names: LockedNames,
  { workingFolder, printError, isInteractive }: Terminal,
): Promise<NormalizedLocked | ExitCode> {
  const report = new Report();
  const document = await load({ path, workingFolder, allowRemote: settings.allowRemote }, report);
  const normalized = document && normalizeLocked(document, settings, names, report);
  if (normalized !== undefined && !report.hasErrors) return normalized;
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  printError(await printDiagnostics(errors, { withFrames: isInteractive, document }));
  return isWrongPath(report) ? exitCodes.usage : exitCodes.documentErrors;
}

function isExitCode(result: NormalizedLocked | ExitCode): result is ExitCode {
  return typeof result === "number";
}
