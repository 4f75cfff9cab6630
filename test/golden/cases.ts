import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import {
  generate,
  type Plan,
  printDiagnostics,
  Report,
  readConfig,
  type Settings,
} from "@heldsway/generator";

/** The folders beside this file: a document, its `heldsway-gen.json`, why it is there, what it must give. */
export const goldenFolder = import.meta.dirname;
export const rejectedFolder = join(goldenFolder, "../rejected");
const root = join(goldenFolder, "../..");

export function casesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export interface GoldenRun {
  /** How the expected files differ from what is generated now. */
  readonly plans: readonly Plan[];
  /** Warnings, as printed. */
  readonly warnings: string;
}

/** Generates a golden case; writes nothing. */
export async function runGolden(name: string): Promise<GoldenRun> {
  const folder = join(goldenFolder, name);
  const report = new Report();
  const settings = await readConfig(join(folder, "heldsway-gen.json"), folder, report);
  const plans =
    settings &&
    (await generate({ settings: lockedOnlyIfCommitted(settings), workingFolder: folder }, report));
  const warnings = await printed(report);
  if (plans === undefined) throw new Error(`${relative(root, folder)} is rejected:\n${warnings}`);
  return { plans, warnings };
}

/** A case without a lock is not about it. */
function lockedOnlyIfCommitted({ names, ...settings }: Settings): Settings {
  return names !== undefined && existsSync(names) ? { ...settings, names } : settings;
}

/** What is said about a rejected case; empty when it is not rejected. */
export async function runRejected(name: string): Promise<string> {
  const folder = join(rejectedFolder, name);
  const document = readdirSync(folder).find((file) => file.startsWith("openapi."));
  const report = new Report();
  const settings = {
    document: join(folder, document ?? "openapi.json"),
    importSuffix: ".ts" as const,
    client: {},
    outputs: [{ name: "contract" as const, dir: join(folder, "contract") }],
  };
  const plans = await generate({ settings, workingFolder: folder }, report);
  return plans === undefined ? printed(report) : "";
}

async function printed(report: Report): Promise<string> {
  return report.diagnostics.length === 0 ? "" : `${await printDiagnostics(report.diagnostics)}\n`;
}

/** Whether a case says in a line why it is there. */
export function reasonFile(folder: string, name: string): string | undefined {
  const path = join(folder, name, "why.txt");
  return existsSync(path) ? path : undefined;
}
