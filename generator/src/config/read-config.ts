import { readFile } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import type { Report } from "../diagnostics.ts";
import { kindOf } from "../load/check-version.ts";
import { child, type DocumentFile, isObject, type Node, rootOf } from "../load/document.ts";
import { parse } from "../load/parse.ts";
import { booleanAt, malformed, mapAt, objectAt, stringAt, stringsAt } from "../normalize/read.ts";
import { shownPath } from "../shown-path.ts";
import { checkKeys } from "./check-keys.ts";
import { readPolicySettings } from "./read-policy.ts";
import { type ClientSettings, type OutputSettings, outputNames, type Settings } from "./settings.ts";

/** Name of the configuration file that is read when the command names none. */
export const configFileName = "heldsway-gen.json";

/** Name of the names lock, beside the configuration. */
export const namesFileName = "heldsway-gen.names.json";

/** Reads a configuration file; paths in it are relative to it. Undefined after a diagnostic. */
export async function readConfig(
  path: string,
  workingFolder: string,
  report: Report,
): Promise<Settings | undefined> {
  const shown = shownPath(path, workingFolder);
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) {
    report.addForFile("missing-file", shown, "no such configuration file");
    return undefined;
  }
  const file = await parse({ path, shown, text }, report);
  return file && readSettings(file, report);
}

function readSettings(file: DocumentFile, report: Report): Settings | undefined {
  const root = rootOf(file);
  if (!isObject(root.value)) {
    malformed(report, root, "configuration", "an object");
    return undefined;
  }
  const folder = dirname(file.path);
  checkKeys(report, root, [
    "$schema",
    "document",
    "importSuffix",
    "client",
    "policy",
    "outputs",
    "names",
    "handlers",
    "allowRemote",
  ]);
  const document = stringAt(report, root, "document");
  if (document === undefined && child(root, "document") === undefined)
    report.add("missing-field", root, 'no "document"; name the OpenAPI document');
  const settings = {
    document: resolve(folder, document ?? ""),
    ...(booleanAt(report, root, "allowRemote") ? { allowRemote: true } : {}),
    importSuffix: readImportSuffix(report, root),
    client: readClient(report, root),
    ...readPolicy(report, root),
    outputs: readOutputs(report, root, folder),
    names: resolve(folder, stringAt(report, root, "names") ?? namesFileName),
    ...readHandlers(report, root, folder),
  };
  return report.hasErrors ? undefined : settings;
}

function readPolicy(report: Report, root: Node): Pick<Settings, "policy"> {
  const policy = readPolicySettings(report, root);
  return policy === undefined ? {} : { policy };
}

function readHandlers(report: Report, root: Node, folder: string): Pick<Settings, "handlers"> {
  const handlers = objectAt(report, root, "handlers");
  if (handlers === undefined) return {};
  checkKeys(report, handlers, ["dir", "operations", "app"]);
  const dir = stringAt(report, handlers, "dir");
  if (dir === undefined && child(handlers, "dir") === undefined)
    report.add("missing-field", handlers, '"handlers" has no "dir"; name its folder');
  if (child(objectAt(report, root, "outputs") ?? root, "server") === undefined)
    report.add("bad-output", handlers, "handlers are typed by the server output; add it");
  const operations = child(handlers, "operations") && stringsAt(report, handlers, "operations");
  const app = objectAt(report, handlers, "app");
  if (app) checkKeys(report, app, ["type", "from"]);
  const [type, from] = app ? [stringAt(report, app, "type"), stringAt(report, app, "from")] : [];
  if (app && (type === undefined || from === undefined))
    report.add("missing-field", app, '"app" needs a "type" and the module it comes "from"');
  return {
    handlers: {
      dir: resolve(folder, dir ?? ""),
      ...(operations === undefined ? {} : { operations }),
      ...(type === undefined || from === undefined ? {} : { app: { type, from } }),
    },
  };
}

function readImportSuffix(report: Report, root: Node): Settings["importSuffix"] {
  const suffix = child(root, "importSuffix");
  if (suffix === undefined) return defaultImportSuffix;
  if (suffix.value === ".ts" || suffix.value === ".js" || suffix.value === "") return suffix.value;
  malformed(report, suffix, "importSuffix", '".ts", ".js" or ""');
  return defaultImportSuffix;
}

/** What compiled projects need; runtimes and bundlers that read sources take it as well. */
export const defaultImportSuffix = ".js";

function readClient(report: Report, root: Node): ClientSettings {
  const client = objectAt(report, root, "client");
  if (client === undefined) return {};
  checkKeys(report, client, ["name", "credentialVariable", "environments"]);
  const name = stringAt(report, client, "name");
  const credentialVariable = stringAt(report, client, "credentialVariable");
  const environments = readEnvironments(report, client);
  if (name !== undefined && !/^[A-Z]\w*$/.test(name))
    report.add(
      "bad-name",
      child(client, "name") ?? client,
      `"${name}" is no class name; expected PascalCase`,
    );
  return {
    ...(name === undefined ? {} : { name }),
    ...(credentialVariable === undefined ? {} : { credentialVariable }),
    ...(environments === undefined ? {} : { environments }),
  };
}

function readEnvironments(report: Report, client: Node): { [name: string]: string | number } | undefined {
  const node = objectAt(report, client, "environments");
  if (node === undefined || !isObject(node.value)) return undefined;
  const environments: { [name: string]: string | number } = {};
  // In the order written: the first is the default.
  for (const [name, value] of Object.entries(node.value))
    if (typeof value === "string" || typeof value === "number") environments[name] = value;
    else malformed(report, child(node, name) ?? node, name, "a URL or the index of a server");
  return environments;
}

function readOutputs(report: Report, root: Node, folder: string): OutputSettings[] {
  const node = objectAt(report, root, "outputs");
  if (node === undefined) {
    if (child(root, "outputs") === undefined)
      report.add("missing-field", root, 'no "outputs"; say where the generated code goes');
    return [];
  }
  checkKeys(report, node, outputNames);
  const outputs = new Map(mapAt(report, root, "outputs"));
  const settings = outputNames.flatMap((name): OutputSettings[] => {
    const output = outputs.get(name);
    if (output === undefined) return [];
    if (!isObject(output.value)) {
      report.add("malformed-keyword", output, `"${name}" must be an object, got ${kindOf(output.value)}`);
      return [];
    }
    checkKeys(report, output, ["dir", "import"]);
    const dir = stringAt(report, output, "dir");
    const specifier = stringAt(report, output, "import");
    if (dir === undefined && child(output, "dir") === undefined)
      report.add("missing-field", output, `output "${name}" has no "dir"; name its folder`);
    if (dir === undefined) return [];
    return [{ name, dir: resolve(folder, dir), ...(specifier === undefined ? {} : { import: specifier }) }];
  });
  reportNested(report, outputs, settings);
  return settings;
}

/** Two outputs in one folder would take each other's files for stale. */
function reportNested(
  report: Report,
  nodes: ReadonlyMap<string, Node>,
  settings: readonly OutputSettings[],
): void {
  for (const inner of settings)
    for (const outer of settings) {
      const node = nodes.get(inner.name);
      const isInside = inner.dir === outer.dir || inner.dir.startsWith(outer.dir + sep);
      if (node === undefined || inner === outer || !isInside) continue;
      const message = `output "${inner.name}" stands inside that of "${outer.name}"; give each a folder of its own`;
      report.add("bad-output", child(node, "dir") ?? node, message);
    }
}
