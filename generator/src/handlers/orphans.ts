import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { didYouMean } from "../did-you-mean.ts";
import type { Api } from "../ir/api.ts";
import type { ModuleReader, ReadModule } from "./read-module.ts";

// Handlers of operations that are gone, or that belong elsewhere. They are somebody's work: nothing is deleted.

/** What the types of the server say to be a handler, whatever it is called. */
export interface TypedHandler {
  readonly name: string;
  readonly line: number;
  readonly isExported: boolean;
  /** The name of its type where that is declared. */
  readonly of: string;
}

/** @param server the module that handler types come from */
export function handlersByType(read: ReadModule, server: string): TypedHandler[] {
  const own = read.imports.filter(({ specifier }) => specifier === server);
  const imported = new Map(
    own.flatMap(({ names }) => [...names].map(([name, local]) => [local, name] as const)),
  );
  return read.annotated.flatMap(({ name, type, line, isExported }) => {
    const of = imported.get(type);
    return of === undefined ? [] : [{ name, line, isExported, of }];
  });
}

export interface OrphanOptions {
  readonly api: Api;
  readonly shown: string;
  /** The module of the file; undefined for one that is of none. */
  readonly module: string | undefined;
  /** Names that are handled already, by their module. */
  readonly handled: ReadonlySet<string>;
}

/** A line for each. */
export function orphansOf(
  typed: readonly TypedHandler[],
  { api, shown, module, handled }: OrphanOptions,
): string[] {
  const byType = new Map(api.operations.map((operation) => [operation.typeName, operation]));
  return typed
    .filter(({ isExported }) => isExported)
    .flatMap(({ name, of, line }) => {
      const operation = byType.get(of);
      if (operation === undefined) {
        const free = api.operations.filter(({ functionName }) => !handled.has(functionName));
        const near = free.filter((each) => each.module === module);
        const hint = [near, free, api.operations]
          .map((each) =>
            didYouMean(
              name,
              each.map(({ functionName }) => functionName),
            ),
          )
          .find((text) => text !== "");
        return [
          `${shown}:${line} "${name}" handles no operation of the document${hint ?? ""}; rename or delete it`,
        ];
      }
      const isElsewhere = operation.module !== module && (module !== undefined || !handled.has(name));
      return isElsewhere ? [`${shown}:${line} "${name}" belongs into "${operation.module}.ts"; move it`] : [];
    });
}

export interface StrayOptions {
  readonly reader: ModuleReader;
  readonly server: string;
  /** Files that are of a module, by name. */
  readonly known: ReadonlySet<string>;
}

/** Other files of the folder that hold handlers: of a resource that is gone, or under a name nobody looks for. */
export async function strayModules(
  dir: string,
  { reader, server, known }: StrayOptions,
): Promise<{ readonly file: string; readonly typed: readonly TypedHandler[] }[]> {
  const names = await readdir(dir).catch(() => []);
  const files = names.filter((name) => /(?<!\.d|\.test)\.m?tsx?$/.test(name) && !known.has(name)).sort();
  const found = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(dir, file), "utf8").catch(() => "") })),
  );
  return (
    found
      // To parse takes long, and most of them import no handler type.
      .filter(({ text }) => text.includes(server))
      .map(({ file, text }) => ({ file, typed: handlersByType(reader.read(file, text), server) }))
      .filter(({ typed }) => typed.length > 0)
  );
}
