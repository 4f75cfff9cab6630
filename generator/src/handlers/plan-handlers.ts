import { join, posix, relative, sep } from "node:path";
import type { HandlerSettings, Settings } from "../config/settings.ts";
import { didYouMean } from "../did-you-mean.ts";
import { type HandlerModule, handlerModules } from "../emit/server/handler-modules.ts";
import type { Api } from "../ir/api.ts";
import { shownPath } from "../shown-path.ts";
import type { Change, Plan } from "../write/plan.ts";
import { exportsOf, findModule } from "./find-modules.ts";
import { applyInsertions, type MergeOptions, mergeHandlers, type WantedHandler } from "./merge-handlers.ts";
import { ModuleReader, type ReadModule } from "./read-module.ts";

/** What is to be done with the hand-written modules of handlers. */
export interface HandlersPlan {
  readonly plan: Plan;
  /** A line for each thing that only a person can put right. */
  readonly findings: readonly string[];
  /** Files that modules re-export from: what they lack depends on these too. */
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
  for (const module of handlerModules(api)) {
    const wanted = module.operations.filter(({ id }) => operations?.includes(id) ?? true).map(wantedOf);
    const { file, found } = await findModule(dir, module.file);
    if (found === undefined && wanted.length === 0) continue;
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
    findings.push(...orphansOf(typed, { api, module, shown, read }));
    const addable = missing.filter(
      (handler) => !hidden.includes(handler) && !unnamed.some((each) => each.handler === handler),
    );
    const merged = applyInsertions(text, mergeHandlers(text, read, addable, mergeOptions(settings)));
    files.push({ path: file, text: merged });
    if (found === undefined) changes.push({ kind: "missing", path: file, text: merged });
    else if (merged !== found) changes.push({ kind: "stale", path: file, text: merged, found });
  }
  const unchanged = files.length - changes.length;
  return {
    plan: { dir, shown: shownPath(dir, workingFolder), changes, unchanged, files },
    findings,
    read: [...neighbours],
  };
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

interface TypedHandler {
  readonly name: string;
  readonly line: number;
  readonly isExported: boolean;
  /** The name of its type where that is declared. */
  readonly of: string;
}

/** What the types of the server say to be a handler, whatever it is called. */
function handlersByType(read: ReadModule, server: string): TypedHandler[] {
  const own = read.imports.filter(({ specifier }) => specifier === server);
  const imported = new Map(
    own.flatMap(({ names }) => [...names].map(([name, local]) => [local, name] as const)),
  );
  return read.annotated.flatMap(({ name, type, line, isExported }) => {
    const of = imported.get(type);
    return of === undefined ? [] : [{ name, line, isExported, of }];
  });
}

interface OrphanOptions {
  readonly api: Api;
  readonly module: HandlerModule;
  readonly shown: string;
  readonly read: ReadModule;
}

/** Handlers of operations that are gone, or that belong elsewhere. They are somebody's work: nothing is deleted. */
function orphansOf(typed: readonly TypedHandler[], { api, module, shown, read }: OrphanOptions): string[] {
  const byType = new Map(api.operations.map((operation) => [operation.typeName, operation]));
  return typed
    .filter(({ isExported }) => isExported)
    .flatMap(({ name, of, line }) => {
      const operation = byType.get(of);
      if (operation === undefined) {
        const free = module.operations
          .map(({ functionName }) => functionName)
          .filter((each) => !read.exports.has(each));
        const hint =
          didYouMean(name, free) ||
          didYouMean(
            name,
            api.operations.map((each) => each.functionName),
          );
        return [
          `${shown}:${line} "${name}" handles no operation of the document${hint}; rename or delete it`,
        ];
      }
      if (operation.module !== module.operations[0]?.module)
        return [`${shown}:${line} "${name}" belongs into "${operation.module}.ts"; move it`];
      return [];
    });
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
