import type { OutputName, OutputSettings, Settings } from "./config/settings.ts";
import type { Report } from "./diagnostics.ts";
import { RawError } from "./emit/raw/raw-error.ts";
import type { SourceFile } from "./emit/shared/code.ts";
import { printFile } from "./emit/shared/print-file.ts";
import type { Api } from "./ir/api.ts";
import type { Document } from "./load/document.ts";
import { load } from "./load/load.ts";
import { normalizeLocked } from "./names-lock/normalize-locked.ts";
import { planNames } from "./names-lock/plan-names.ts";
import { printNames } from "./names-lock/print-names.ts";
import { noLock, readNames } from "./names-lock/read-names.ts";
import { findRenames, type Rename } from "./names-lock/renames.ts";
import { OperationError } from "./operation-error.ts";
import { Phases } from "./phases.ts";
import { shownPath } from "./shown-path.ts";
import { headerOf, type Plan, type PrintedOutput, planOutput } from "./write/plan.ts";
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
  const document = await phases.time("load", () =>
    load({ path, workingFolder, onFile, allowRemote }, report),
  );
  const lock = settings.names === undefined ? noLock : await readNames(settings.names, workingFolder, report);
  if (document === undefined) return undefined;
  const { api, names } = await phases.time("normalize", () =>
    normalizeLocked(document, settings, lock.names, report),
  );
  if (report.hasErrors) return undefined;
  const outputs = settings.outputs.filter(({ name }) => options.only?.includes(name) ?? true);
  const printed = await emitAll(document, api, outputs, options);
  const plans = await phases.time("compare", () => Promise.all(printed.map(planOutput)));
  if (settings.names === undefined) return { document, api, plans, renames: [] };
  return {
    document,
    api,
    plans: [...plans, planNames(settings.names, lock.text, printNames(names), workingFolder)],
    renames: findRenames(lock.names, names, plans),
  };
}

/** All outputs as text; each emitter is loaded only if it is needed. */
async function emitAll(
  document: Document,
  api: Api,
  outputs: readonly OutputSettings[],
  { settings, workingFolder, phases = new Phases() }: GenerateOptions,
): Promise<PrintedOutput[]> {
  const header = headerOf(await sourceName(settings.document));
  const print = { importSuffix: settings.importSuffix, header };
  const emitTimed = (name: OutputName) => phases.time(`emit ${name}`, () => emit(name, api, document));
  // `raw` runs in a worker: started first, it is done when the others are.
  const raw = outputs.some(({ name }) => name === "raw") ? emitTimed("raw") : undefined;
  // Its failure is told when its turn comes.
  raw?.catch(() => undefined);
  const printed: PrintedOutput[] = [];
  // One after the other, each printed before the next: what is emitted takes more room than its text.
  for (const { name, dir } of outputs) {
    const files = await (name === "raw" && raw ? raw : emitTimed(name));
    const texts = await phases.time("print", () =>
      files.map((file) => ({ path: file.path, text: printFile(file, print) })),
    );
    printed.push({ dir, shown: shownPath(dir, workingFolder), files: texts });
  }
  return printed;
}

/** Runs an emitter; when it breaks, finds the operation it breaks at. */
async function emit(name: OutputName, api: Api, document: Document): Promise<readonly SourceFile[]> {
  try {
    return await emitters[name](api, document);
  } catch (error) {
    if (error instanceof RawError) throw error;
    for (const operation of api.operations) {
      const alone = { ...api, operations: [operation], resources: [] };
      await emitters[name](alone, document).catch((cause: unknown) => {
        throw new OperationError(`${operation.method} "${operation.path}"`, cause);
      });
    }
    throw error;
  }
}

const emitters: {
  readonly [name in OutputName]: (api: Api, document: Document) => Promise<readonly SourceFile[]>;
} = {
  contract: async (api) => (await import("./emit/contract/emit-contract.ts")).emitContract(api),
  client: async (api) => (await import("./emit/client/emit-client.ts")).emitClient(api),
  server: async (api) => (await import("./emit/server/emit-server.ts")).emitServer(api),
  mocks: async (api) => (await import("./emit/mocks/emit-mocks.ts")).emitMocks(api),
  conformance: async (api) => (await import("./emit/conformance/emit-conformance.ts")).emitConformance(api),
  raw: async (api, document) => (await import("./emit/raw/emit-raw.ts")).emitRaw(document, api),
};
