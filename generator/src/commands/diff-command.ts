import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSettings } from "../config/find-settings.ts";
import type { ApiSettings } from "../config/settings.ts";
import { Report } from "../diagnostics.ts";
import { compareApis } from "../diff/compare-apis.ts";
import { documentChanges } from "../diff/document-changes.ts";
import { printDifferenceJson, printDifferenceMarkdown, stepOf } from "../diff/print-difference.ts";
import { openRevision, type Revision } from "../diff/revision.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Api } from "../ir/api.ts";
import { load } from "../load/load.ts";
import { normalizeLocked } from "../names-lock/normalize-locked.ts";
import { noLock } from "../names-lock/read-names.ts";
import type { LockedNames } from "../normalize/names/name-lock.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import type { Terminal } from "../terminal.ts";

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
    const settings = await settingsOf(call, workingFolder);
    const [before, after] = await Promise.all([
      openRevision(call.before, workingFolder, join(folder, "before")),
      openRevision(call.after, workingFolder, join(folder, "after")),
    ]);
    const old = await read(before, settings, noLock.names, terminal);
    // Names move as they do from one run to the next: only where the document asks for it.
    const current = old && (await read(after, settings, old.names, terminal));
    if (old === undefined || current === undefined) return exitCodes.documentErrors;
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

async function settingsOf({ config }: DiffCall, workingFolder: string): Promise<ApiSettings> {
  if (config === undefined) return { client: {}, outputs: [] };
  const report = new Report();
  return (
    (await findSettings({ document: undefined, config }, workingFolder, report)) ?? {
      client: {},
      outputs: [],
    }
  );
}

async function read(
  { path }: Revision,
  settings: ApiSettings,
  names: LockedNames,
  { workingFolder, printError, isInteractive }: Terminal,
): Promise<{ readonly api: Api; readonly names: LockedNames } | undefined> {
  const report = new Report();
  const document = await load({ path, workingFolder }, report);
  const normalized = document && normalizeLocked(document, settings, names, report);
  if (normalized !== undefined && !report.hasErrors) return normalized;
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  printError(await printDiagnostics(errors, { withFrames: isInteractive, document }));
  return undefined;
}
