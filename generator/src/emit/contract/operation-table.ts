import type { Content, Operation, Reply } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import { plainText } from "../shared/code.ts";
import type { Print } from "../shared/layout.ts";
import { endless } from "../shared/room.ts";
import type { Direction } from "../shared/type-expression.ts";
import type { CheckModule, Path } from "./check-module.ts";
import { servedParameters } from "./served-parameters.ts";

/** A member of an object literal. */
export type Entry = readonly [key: string, print: Print];

/** The check of a parameter or a header: other tables may hold it as well. */
export interface CheckPart {
  /** Name it would be given. */
  readonly wish: string;
  readonly key: string;
  /** Parts of one text are alike; names that mean something in this module only are marked. */
  readonly text: string;
  readonly print: Print;
  /** Whether it means the same in every module. */
  readonly isPortable: boolean;
  /** A plain name, which is no longer when repeated. */
  readonly isName: boolean;
}

export interface ReplyTable {
  readonly name: string;
  readonly status: string;
  readonly headers: readonly CheckPart[];
  readonly contents: readonly Entry[];
  readonly text: string;
  readonly isPortable: boolean;
}

/** The checks of one operation, still to be printed. */
export interface OperationTable {
  readonly name: string;
  readonly parameters: readonly CheckPart[];
  readonly body: readonly Entry[];
  readonly replies: readonly ReplyTable[];
}

/**
 * Reads the checks of an operation; what they need is written to the file.
 *
 * @param isPortable whether the check of a type may stand in another file
 */
export function readTable(
  operation: Operation,
  file: CheckModule,
  isPortable: (type: Type) => boolean,
): OperationTable {
  const { functionName: name, typeName } = operation;
  const part = (wish: string, key: string, type: Type, path: Path, direction: Direction): CheckPart => {
    const { print, isName } = file.expression(type, path, direction);
    const [text, portable] = [`${wish}\n${plainText(print(endless))}`, isPortable(type)];
    return { wish, key, print, isName, text: portable ? text : `here: ${text}`, isPortable: portable };
  };
  const contents = (contents: readonly Content[], path: Path, direction: Direction): readonly Entry[] =>
    contents.map(({ mediaType, item, type }) => {
      const at: Path = contents.length > 1 ? [...path, mediaType] : path;
      return [mediaType, file.expression(item ?? type, at, direction).print];
    });
  const reply = ({ status, name, headers, contents: bodies }: Reply): ReplyTable => {
    const parts = headers.map((header) =>
      part(`${header.name} header`, header.name, header.type, [typeName, name, header.name], "out"),
    );
    const entries = contents(bodies, [typeName, name], "out");
    const portable =
      parts.every((part) => part.isPortable) && bodies.every(({ item, type }) => isPortable(item ?? type));
    const texts = [
      portable ? name : `here: ${name}`,
      ...parts.map(({ key, text }) => `${key}: ${text}`),
      "",
      ...entries.map(([key, print]) => `${key}: ${plainText(print(endless))}`),
    ];
    return {
      name,
      status,
      headers: parts,
      contents: entries,
      text: texts.join("\n"),
      isPortable: portable,
    };
  };
  return {
    name,
    parameters: servedParameters(operation).map((parameter) =>
      part(
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
