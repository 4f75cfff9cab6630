import type { OutputName, Settings } from "./config/settings.ts";
import type { Report } from "./diagnostics.ts";
import { besideOf, withBeside } from "./emit/emit-beside.ts";
import { emitOutputs } from "./emit/emit-outputs.ts";
import type { Api } from "./ir/api.ts";
import type { Document } from "./load/document.ts";
import { load } from "./load/load.ts";
import { normalizeLocked } from "./names-lock/normalize-locked.ts";
import { planNames } from "./names-lock/plan-names.ts";
import { printNames } from "./names-lock/print-names.ts";
import { noLock, readNames } from "./names-lock/read-names.ts";
import { findRenames, type Rename } from "./names-lock/renames.ts";
import { Phases } from "./phases.ts";
import { shownPath } from "./shown-path.ts";
import { headerOf, type Plan, planOutput } from "./write/plan.ts";
import { sourceName } from "./write/source-name.ts";

export interface GenerateOptions {
  readonly settings: Settings;
  /** Outputs to make; all that the settings name by default. */
  readonly only?: readonly OutputName[] | undefined;
  /** Paths in diagnostics are relative to this folder. */
  readonly workingFolder: string;
  /** Told the path of each file of the document, whether or not it is there. */
  readonly onFile?: ((path: string) => void) | undefined;
  /** Where the time goes; nobody measures by default. */
  readonly phases?: Phases | undefined;
}

/** What a run found out. */
export interface Generation {
  readonly document: Document;
  readonly api: Api;
  /** What is to be written, a plan per folder; the names lock last. */
  readonly plans: readonly Plan[];
  readonly renames: readonly Rename[];
}

/** Outputs that find the operation of a request, which a client need not. */
const routing: readonly OutputName[] = ["contract", "server", "mocks", "conformance"];

/** What a document makes of the output folders; undefined after an error in the report. Writes nothing. */
export async function generate(
  options: GenerateOptions,
  report: Report,
): Promise<readonly Plan[] | undefined> {
  return (await generateAll(options, report))?.plans;
}

/** As `generate`, with what led to it. */
export async function generateAll(options: GenerateOptions, report: Report): Promise<Generation | undefined> {
  const { settings, workingFolder, onFile, phases = new Phases() } = options;
  const { document: path, allowRemote } = settings;
  const outputs = settings.outputs.filter(({ name }) => options.only?.includes(name) ?? true);
  if (outputs.some(({ name }) => routing.includes(name))) report.refuse("ambiguous-path");
  const document = await phases.time("load", () =>
    load({ path, workingFolder, onFile, allowRemote }, report),
  );
  const lock = settings.names === undefined ? noLock : await readNames(settings.names, workingFolder, report);
  if (document === undefined) return undefined;
  const wanted = outputs.map(({ name }) => name);
  return withBeside(besideOf(wanted, document), async (beside) => {
    const { api, names } = await phases.time("normalize", () =>
      normalizeLocked(document, settings, lock.names, report),
    );
    if (report.hasErrors) return undefined;
    const files = await emitOutputs({
      document,
      api,
      names: wanted,
      beside,
      print: { importSuffix: settings.importSuffix, header: headerOf(await sourceName(settings.document)) },
      phases,
    });
    const printed = outputs.map(({ name, dir }) => ({
      dir,
      shown: shownPath(dir, workingFolder),
      files: files.get(name) ?? [],
    }));
    const plans = await phases.time("compare", () => Promise.all(printed.map(planOutput)));
    if (settings.names === undefined) return { document, api, plans, renames: [] };
    return {
      document,
      api,
      plans: [...plans, planNames(settings.names, lock.text, printNames(names), workingFolder)],
      renames: findRenames(lock.names, names, plans),
    };
  });
}
