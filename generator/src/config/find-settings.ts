import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Report } from "../diagnostics.ts";
import { UsageError } from "../exit-codes.ts";
import { isRemote } from "../load/reference.ts";
import { configFileName, defaultImportSuffix, namesFileName, readConfig } from "./read-config.ts";
import { type OutputName, outputNames, type Settings } from "./settings.ts";

/** Where the settings of a run come from. */
export interface SettingsSource {
  readonly document: string | undefined;
  readonly out?: string;
  readonly config?: string;
  readonly only?: readonly OutputName[];
  readonly handlers?: string;
  readonly allowRemote?: true;
}

/**
 * Settings from `--out`, else from the configuration file; undefined after a diagnostic.
 * @throws {UsageError} when it is not clear what to read or where to write.
 */
export async function findSettings(
  source: SettingsSource,
  workingFolder: string,
  report: Report,
): Promise<Settings | undefined> {
  const found = await settingsOf(source, workingFolder, report);
  const settings = found && source.allowRemote ? { ...found, allowRemote: true } : found;
  if (settings === undefined || source.handlers === undefined) return settings;
  if (!settings.outputs.some(({ name }) => name === "server"))
    throw new UsageError("handlers are typed by the server output; add it to the configuration");
  return { ...settings, handlers: { ...settings.handlers, dir: resolve(workingFolder, source.handlers) } };
}

async function settingsOf(
  { document, out, config, only }: SettingsSource,
  workingFolder: string,
  report: Report,
): Promise<Settings | undefined> {
  const absolute = (path: string) => resolve(workingFolder, path);
  if (document !== undefined && isRemote(document))
    throw new UsageError(`"${document}" is on another machine; save it to a file and name that`);
  if (out !== undefined && config !== undefined)
    throw new UsageError("--out and --config exclude each other: the configuration names the folders");
  if (out !== undefined) {
    if (document === undefined)
      throw new UsageError("no document; try heldsway-gen generate openapi.json --out <folder>");
    return {
      document: absolute(document),
      importSuffix: defaultImportSuffix,
      client: {},
      // Conformance tests need packages of their own, so they are made where they are asked for.
      outputs: outputNames
        .filter((name) => name !== "conformance" || only?.includes(name))
        .map((name) => ({ name, dir: join(absolute(out), name) })),
      names: join(absolute(out), namesFileName),
    };
  }
  const file = absolute(config ?? configFileName);
  if (config === undefined && !existsSync(file))
    throw new UsageError(
      document === undefined
        ? `no document and no ${configFileName} here; try heldsway-gen generate openapi.json --out <folder>`
        : "no folder for the output; add --out <folder>",
    );
  const settings = await readConfig(file, workingFolder, report);
  const missing = only?.find((name) => !settings?.outputs.some((output) => output.name === name));
  if (settings !== undefined && missing !== undefined)
    throw new UsageError(`the configuration has no output "${missing}"`);
  return settings && document !== undefined ? { ...settings, document: absolute(document) } : settings;
}
