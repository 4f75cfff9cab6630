import { join, posix, relative, sep } from "node:path";
import type { HandlerSettings, Settings } from "../config/settings.ts";
import { didYouMean } from "../did-you-mean.ts";
import { handlerModules } from "../emit/server/handler-modules.ts";
import type { Api } from "../ir/api.ts";
import { shownPath } from "../shown-path.ts";
import type { Change, Plan } from "../write/plan.ts";
import { exportsOf, findModule } from "./find-modules.ts";
import { applyInsertions, type MergeOptions, mergeHandlers, type WantedHandler } from "./merge-handlers.ts";
import { handlersByType, orphansOf, strayModules, type TypedHandler } from "./orphans.ts";
import { ModuleReader } from "./read-module.ts";

/** What is to be done with the hand-written modules of handlers. */
export interface HandlersPlan {
  readonly plan: Plan;
  /** A line for each thing that only a person can put right. */
  readonly findings: readonly string[];
  /** Other files that the findings depend on: those that modules re-export from, and those of no module. */
  readonly read: readonly string[];
}

/** Finds what hand-written handlers lack, and what they have that the document has no more. */
export async function planHandlers(
  api: Api,
  settings: Settings & { readonly handlers: HandlerSettings },
  workingFolder: string,
): Promise<HandlersPlan> {
  const { dir, operations } = settings.handlers;
  const reader = new ModuleReader();
  const changes: Change[] = [];
  const files: Plan["files"][number][] = [];
  const findings = unknownOperations(api, operations ?? []);
  const neighbours = new Set<string>();
  const handled = new Set<string>();
  const known = new Set<string>();
  const typedByFile: TypedFile[] = [];
  for (const module of handlerModules(api)) {
    const wanted = module.operations.filter(({ id }) => operations?.includes(id) ?? true).map(wantedOf);
    const { file, found } = await findModule(dir, module.file);
    if (found === undefined && wanted.length === 0) continue;
    known.add(file);
    const path = join(dir, file);
    const text = found ?? "";
    const read = reader.read(file, text);
    const shown = shownPath(path, workingFolder);
    if (read.error) {
      findings.push(`${shown}:${read.error.line} is left alone: ${read.error.message}`);
      continue;
    }
    const exports = await exportsOf(path, read, { reader, neighbours });
    if (exports === undefined) {
      findings.push(`${shown} is left alone: it exports what cannot be seen from here by "export *"`);
      continue;
    }
    const missing = wanted.filter(({ name }) => !exports.has(name));
    const hidden = missing.filter(({ name }) => read.locals.has(name));
    for (const { name } of hidden) findings.push(`${shown}: "${name}" is there but not exported; export it`);
    const typed = handlersByType(read, serverOf(settings));
    const unnamed = missing.flatMap((handler) => {
      const found = hidden.includes(handler) ? undefined : typed.find(({ of }) => of === handler.type);
      return found ? [{ handler, found }] : [];
    });
    for (const { handler, found } of unnamed)
      findings.push(
        `${shown}:${found.line} "${found.name}" is a ${handler.type}, but no export is called "${handler.name}"; rename it, or export it by that name`,
      );
    typedByFile.push({ file, typed, module: module.operations[0]?.module });
    for (const name of exports) handled.add(name);
    const addable = missing.filter(
      (handler) => !hidden.includes(handler) && !unnamed.some((each) => each.handler === handler),
    );
    const merged = applyInsertions(text, mergeHandlers(text, read, addable, mergeOptions(settings)));
    files.push({ path: file, text: merged });
    if (found === undefined) changes.push({ kind: "missing", path: file, text: merged });
    else if (merged !== found) changes.push({ kind: "stale", path: file, text: merged, found });
  }
  const strays = await strayModules(dir, { reader, server: serverOf(settings), known });
  typedByFile.push(...strays.map((stray) => ({ ...stray, module: undefined })));
  for (const { file, typed, module } of typedByFile)
    findings.push(
      ...orphansOf(typed, { api, shown: shownPath(join(dir, file), workingFolder), module, handled }),
    );
  const unchanged = files.length - changes.length;
  return {
    plan: { dir, shown: shownPath(dir, workingFolder), changes, unchanged, files },
    findings,
    read: [...neighbours, ...strays.map(({ file }) => join(dir, file))],
  };
}

interface TypedFile {
  readonly file: string;
  readonly typed: readonly TypedHandler[];
  /** Undefined for a file of no module. */
  readonly module: string | undefined;
}

function unknownOperations(api: Api, wanted: readonly string[]): string[] {
  const ids = api.operations.map(({ id }) => id);
  return wanted
    .filter((id) => !ids.includes(id))
    .map((id) => `handlers: no operation "${id}" in the document${didYouMean(id, ids)}`);
}

function wantedOf(operation: Api["operations"][number]): WantedHandler {
  const { functionName, typeName, summary, method, path } = operation;
  const line = (summary ?? "").replace(/\s+/g, " ").replace(/\.$/, "");
  return { name: functionName, type: typeName, summary: line === "" ? `${method} ${path}` : `${line}.` };
}

function mergeOptions(settings: Settings & { readonly handlers: HandlerSettings }): MergeOptions {
  return { server: serverOf(settings), runtime: "@heldsway/server-runtime", app: settings.handlers.app };
}

/** How handlers import the server's types. */
function serverOf({
  outputs,
  importSuffix,
  handlers,
}: Settings & { readonly handlers: HandlerSettings }): string {
  const server = outputs.find(({ name }) => name === "server");
  if (server?.import !== undefined) return server.import;
  const folder = relative(handlers.dir, server?.dir ?? handlers.dir)
    .split(sep)
    .join("/");
  const path = posix.join(folder, `index${importSuffix}`);
  return path.startsWith(".") ? path : `./${path}`;
}
