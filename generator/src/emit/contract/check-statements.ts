import { type Code, code, hang, type ImportSymbol, join, type Piece, plainText } from "../shared/code.ts";
import { call, type Print } from "../shared/layout.ts";
import { endless, fits, lineWidth, roomAt } from "../shared/room.ts";

/** Names the functions use themselves. */
export const locals: readonly string[] = ["value", "issues"];

/** `function checkLink(value: unknown, issues: Issue[]): boolean { ... }` */
export function checkFunction(head: string, issue: ImportSymbol, body: Code): Code {
  const issues = code`issues: ${issue}[]`;
  const line = code`${head}(value: unknown, ${issues}): boolean {`;
  const signature = fits(line, roomAt(0, 0, 0))
    ? line
    : code`
        ${head}(
          value: unknown,
          ${issues},
        ): boolean {
      `;
  return code`
    ${signature}
      ${body}
    }
  `;
}

/**
 * Statements that tell whether a value is an object and all conditions hold. Every condition is evaluated,
 * so that all issues are found at once: in one call, for compilers follow each branch between them anew.
 *
 * @param all the piece of the runtime that is true when all its arguments are
 */
export function conjunctionBody(isObject: Code, conditions: readonly Print[], all: ImportSymbol): Code {
  const [only, ...more] = conditions;
  if (!only) return code`return ${isObject};`;
  const room = roomAt(2, "return ".length);
  if (more.length === 0) {
    const single = code`return ${isObject} && ${only(endless)};`;
    if (fits(single, roomAt(2, 0, 0))) return single;
  }
  const result = more.length === 0 ? only(room) : call(all, conditions, room);
  return join([code`if (!${isObject}) return false;`, code`return ${result};`], "\n");
}

/**
 * A constant. The call goes on a line of its own where its head does not fit, or its one argument is short.
 *
 * @param flat the value on one line, where that is known already
 */
export function constant(head: string, print: Print, flat: Piece = print(endless)): Code {
  const prefix = `${head} =`;
  const line = code`${prefix} ${flat};`;
  if (fits(line, roomAt(0, 0, 0))) return line;
  const beside = code`${prefix} ${print(roomAt(0, prefix.length + 1))};`;
  const [firstLine = "", ...more] = plainText(beside).split("\n");
  const argument = /^\w+\((\w+|"[^"]*")\)$/.exec(plainText(flat))?.[1];
  const isShort = argument !== undefined && argument.length <= lineWidth / 4;
  if (fits(firstLine, roomAt(0, 0, 0)) && !(more.length > 0 && isShort)) return beside;
  return code`${prefix}${"\n  "}${hang(print(roomAt(2)), 2)};`;
}
