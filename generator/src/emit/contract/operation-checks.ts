import type { Content, Operation, Reply } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import { code, plainText, typeImport } from "../shared/code.ts";
import { camelIdentifier } from "../shared/identifier.ts";
import { members, type Print } from "../shared/layout.ts";
import { endless, roomAt } from "../shared/room.ts";
import type { Direction } from "../shared/type-expression.ts";
import type { CheckModule, Path } from "./check-module.ts";
import { servedParameters } from "./served-parameters.ts";

type Entry = readonly [key: string, print: Print];

/**
 * The table of checks of each operation: parameters, body, and headers and body of each reply. What several
 * of them have alike is a constant.
 */
export function addOperationChecks(
  operations: readonly Operation[],
  file: CheckModule,
  serverRuntime: string,
): void {
  const tables = operations.map((operation) => readTable(operation, file));
  const values = hoistRepeated(
    tables.flatMap(({ parameters, replies }) => [
      ...parameters,
      ...replies.flatMap((reply) => reply.headers),
    ]),
    file,
  );
  const printReply =
    (reply: ReplyTable): Print =>
    (room) =>
      members(
        [
          ["headers", (at) => members(reply.headers.map(values), at)],
          ["contents", (at) => members(reply.contents, at)],
        ],
        room,
      );
  const replies = hoistRepeated(
    tables.flatMap((table) =>
      table.replies.map((reply) => ({ wish: reply.name, key: reply.status, print: printReply(reply) })),
    ),
    file,
  );
  for (const table of tables) {
    const prefix = `export const ${table.name}: OperationChecks = `;
    const parts: readonly Entry[] = [
      ["parameters", (room) => members(table.parameters.map(values), room)],
      ["body", (room) => members(table.body, room)],
      [
        "replies",
        (room) =>
          members(
            table.replies.map((reply) =>
              replies({ wish: reply.name, key: reply.status, print: printReply(reply) }),
            ),
            room,
          ),
      ],
    ];
    const type = typeImport("OperationChecks", serverRuntime);
    file.add(code`export const ${table.name}: ${type} = ${members(parts, roomAt(0, prefix.length))};`);
  }
}

/** A member of a table that may occur in others too. */
interface Candidate {
  /** Name it would be given. */
  readonly wish: string;
  readonly key: string;
  readonly print: Print;
}

interface ReplyTable {
  readonly name: string;
  readonly status: string;
  readonly headers: readonly Candidate[];
  readonly contents: readonly Entry[];
}

interface OperationTable {
  readonly name: string;
  readonly parameters: readonly Candidate[];
  readonly body: readonly Entry[];
  readonly replies: readonly ReplyTable[];
}

function readTable(operation: Operation, file: CheckModule): OperationTable {
  const { functionName: name, typeName } = operation;
  const candidate = (wish: string, key: string, type: Type, path: Path, direction: Direction) => ({
    wish,
    key,
    print: file.expression(type, path, direction).print,
  });
  const contents = (contents: readonly Content[], path: Path, direction: Direction): readonly Entry[] =>
    contents.map(({ mediaType, item, type }) => {
      const at: Path = contents.length > 1 ? [...path, mediaType] : path;
      return [mediaType, file.expression(item ?? type, at, direction).print];
    });
  const reply = ({ status, name, headers, contents: bodies }: Reply): ReplyTable => ({
    name,
    status,
    headers: headers.map((header) =>
      candidate(`${header.name} header`, header.name, header.type, [typeName, name, header.name], "out"),
    ),
    contents: contents(bodies, [typeName, name], "out"),
  });
  return {
    name,
    parameters: servedParameters(operation).map((parameter) =>
      candidate(
        `${parameter.name} parameter`,
        `${parameter.in}:${parameter.name}`,
        parameter.type,
        [typeName, parameter.name],
        "in",
      ),
    ),
    body: contents(operation.body?.contents ?? [], [typeName, "body"], "in"),
    replies: operation.replies.map(reply),
  };
}

/** Writes a constant for what occurs more than once; gives the printer of members. */
function hoistRepeated(candidates: readonly Candidate[], file: CheckModule): (candidate: Candidate) => Entry {
  const keyOf = ({ wish, print }: Candidate) => `${wish}\n${plainText(print(endless))}`;
  const names = new Map<string, string>();
  for (const [key, [first, second]] of Map.groupBy(candidates, keyOf)) {
    const isName = first && /^[\w$]+$/.test(plainText(first.print(endless)));
    if (first && second && !isName)
      names.set(key, file.addConstant(camelIdentifier(first.wish), first.print));
  }
  return (candidate) => {
    const name = names.get(keyOf(candidate));
    return [candidate.key, (room) => name ?? candidate.print(room)];
  };
}
