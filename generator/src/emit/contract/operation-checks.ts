import { code, type ImportSymbol, typeImport } from "../shared/code.ts";
import { camelIdentifier } from "../shared/identifier.ts";
import { members } from "../shared/layout.ts";
import { roomAt } from "../shared/room.ts";
import type { CheckModule } from "./check-module.ts";
import { type CommonChecks, printReply } from "./common-checks.ts";
import type { CheckPart, Entry, OperationTable } from "./operation-table.ts";

/**
 * Writes the table of checks of each operation: parameters, body, and headers and body of each reply. What several
 * of them have alike is a constant.
 */
export function addOperationChecks(
  tables: readonly OperationTable[],
  file: CheckModule,
  common: CommonChecks,
  serverRuntime: string,
): void {
  const names = new Map<string, ImportSymbol | string>(common);
  const parts = tables.flatMap(({ parameters, replies }) => [
    ...parameters,
    ...replies.filter(({ text }) => !common.has(text)).flatMap(({ headers }) => headers),
  ]);
  for (const { text, wish, print } of repeated(
    parts.filter(({ isName }) => !isName),
    common,
  ))
    names.set(text, file.addConstant(camelIdentifier(wish), print));
  for (const reply of repeated(
    tables.flatMap(({ replies }) => replies),
    common,
  ))
    names.set(reply.text, file.addConstant(camelIdentifier(reply.name), printReply(reply, names)));
  const entry = ({ key, text, print }: CheckPart): Entry => [key, (room) => names.get(text) ?? print(room)];
  for (const { name, parameters, body, replies } of tables) {
    const prefix = `export const ${name}: OperationChecks = `;
    const type = typeImport("OperationChecks", serverRuntime);
    const checks: readonly Entry[] = [
      ["parameters", (room) => members(parameters.map(entry), room)],
      ["body", (room) => members(body, room)],
      [
        "replies",
        (room) =>
          members(
            replies.map((reply): Entry => {
              const print = printReply(reply, names);
              return [reply.status, (at) => names.get(reply.text) ?? print(at)];
            }),
            room,
          ),
      ],
    ];
    file.add(code`export const ${name}: ${type} = ${members(checks, roomAt(0, prefix.length))};`);
  }
}

/** What occurs more than once and has no name yet. */
function repeated<Held extends { readonly text: string }>(
  held: readonly Held[],
  common: CommonChecks,
): Held[] {
  return [...Map.groupBy(held, ({ text }) => text).values()].flatMap(([first, second]) =>
    first && second && !common.has(first.text) ? [first] : [],
  );
}
