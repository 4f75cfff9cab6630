import { type Code, code, hang, type ImportSymbol, join, type Piece, plainText } from "../shared/code.ts";
import type { Print } from "../shared/layout.ts";
import { endless, fits, lineWidth, roomAt } from "../shared/room.ts";

/** Names the functions use themselves. */
export const locals: readonly string[] = ["value", "issues", "isValid"];

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
 * so that all issues are found at once.
 */
export function conjunctionBody(isObject: Code, conditions: readonly Print[]): Code {
  const [first, ...rest] = conditions;
  const last = rest.pop();
  if (!first) return code`return ${isObject};`;
  const single = code`return ${isObject} && ${first(endless)};`;
  if (!last && fits(single, roomAt(2, 0, 0))) return single;
  const refusal = code`if (!${isObject}) return false;`;
  if (!last) return join([refusal, code`return ${first(roomAt(2, "return ".length))};`], "\n");
  const keyword = rest.length > 0 ? "let" : "const";
  const start = code`${keyword} isValid = ${first(roomAt(2, `${keyword} isValid = `.length))};`;
  return join([refusal, start, ...rest.map(narrowed), returned(last)], "\n");
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

function narrowed(print: Print): Code {
  const flat = code`isValid = ${print(endless)} && isValid;`;
  return fits(flat, roomAt(2, 0, 0)) ? flat : code`isValid =${"\n  "}${hang(onOwnLine(print, ";"), 2)};`;
}

function returned(print: Print): Code {
  const flat = code`return ${print(endless)} && isValid;`;
  return fits(flat, roomAt(2, 0, 0))
    ? flat
    : code`return (${"\n  "}${hang(onOwnLine(print, ""), 2)}${"\n"});`;
}

function onOwnLine(print: Print, end: string): Code {
  const call = print(endless);
  if (fits(call, roomAt(4, 0, ` && isValid${end}`.length))) return code`${call} && isValid`;
  if (fits(call, roomAt(4, 0, " &&".length))) return code`${call} &&${"\n"}isValid`;
  return code`${print(roomAt(4, lineWidth))} && isValid`;
}
