import { type ImportSymbol, type SourceFile, valueImport } from "../shared/code.ts";
import { camelIdentifier } from "../shared/identifier.ts";
import { members, type Print } from "../shared/layout.ts";
import type { CheckModule } from "./check-module.ts";
import type { OperationTable, ReplyTable } from "./operation-table.ts";

/** Where checks are exported that tables of several modules hold, by their text. */
export type CommonChecks = ReadonlyMap<string, ImportSymbol>;

const commonFile = "common-checks.ts";

/** Writes what tables of several modules have alike, such as the reply to too many requests, to one file. */
export function commonChecks(
  modules: readonly (readonly OperationTable[])[],
  file: CheckModule,
): { readonly file: SourceFile | undefined; readonly symbols: CommonChecks } {
  const parts = inSeveral(modules, (table) =>
    [...table.parameters, ...table.replies.flatMap(({ headers }) => headers)].filter(({ isName }) => !isName),
  );
  const replies = inSeveral(modules, (table) => table.replies);
  const symbols = new Map<string, ImportSymbol>();
  const add = (text: string, wish: string, print: Print) => {
    const name = file.addConstant(camelIdentifier(wish), print, { isExported: true });
    symbols.set(text, valueImport(name, { file: commonFile }));
  };
  for (const { text, wish, print } of parts) add(text, wish, print);
  for (const reply of replies) add(reply.text, reply.name, printReply(reply, symbols));
  if (symbols.size === 0) return { file: undefined, symbols };
  return { file: { path: commonFile, declares: file.declares, body: file.body }, symbols };
}

/** The table of a reply, with the names of checks that have one. */
export function printReply(
  { headers, contents }: ReplyTable,
  names: ReadonlyMap<string, ImportSymbol | string>,
): Print {
  const named = headers.map(
    ({ key, text, print }) =>
      [key, (room) => names.get(text) ?? print(room)] as const satisfies readonly [string, Print],
  );
  return (room) =>
    members(
      [
        ["headers", (at) => members(named, at)],
        ["contents", (at) => members(contents, at)],
      ],
      room,
    );
}

/** What more than one module holds, in the order in which it is first held. */
function inSeveral<Held extends { readonly text: string; readonly isPortable: boolean }>(
  modules: readonly (readonly OperationTable[])[],
  heldBy: (table: OperationTable) => readonly Held[],
): Held[] {
  const counts = new Map<string, { readonly held: Held; modules: number }>();
  for (const tables of modules) {
    const portable = tables.flatMap(heldBy).filter(({ isPortable }) => isPortable);
    for (const [text, held] of new Map(portable.map((each) => [each.text, each]))) {
      const known = counts.get(text);
      if (known) known.modules += 1;
      else counts.set(text, { held, modules: 1 });
    }
  }
  return [...counts.values()].filter((each) => each.modules > 1).map(({ held }) => held);
}
