import { regularExpression } from "../regular-expression.ts";

/**
 * The shortest text, or nearly, that a regular expression accepts: literals, classes, groups, alternatives
 * and quantifiers; what looks around adds nothing, and the result is tried. `undefined` where that takes more
 * (back references) or where nothing that was tried matches.
 *
 * @param variant Asks for another text where the pattern leaves a choice.
 */
export function textForPattern(pattern: string, minLength = 0, variant = 0): string | undefined {
  const accepts = regularExpression(pattern);
  if (accepts === undefined) return undefined;
  for (const extra of [0, minLength, 1, 2]) {
    const reader: Reader = { pattern, at: 0, extra, variant };
    const text = readAlternatives(reader);
    if (text === undefined || reader.at < pattern.length) return undefined;
    if (accepts.test(text) && [...text].length >= minLength) return text;
  }
  return undefined;
}

/** Characters a piece of a pattern may grow to. */
const longest = 10_000;

interface Reader {
  readonly pattern: string;
  at: number;
  /** How often a piece without an upper bound is repeated beyond its minimum. */
  readonly extra: number;
  readonly variant: number;
}

function readAlternatives(reader: Reader): string | undefined {
  const texts: (string | undefined)[] = [readSequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    texts.push(readSequence(reader));
  }
  return texts.includes(undefined) ? undefined : texts[reader.variant % texts.length];
}

function readSequence(reader: Reader): string | undefined {
  let text = "";
  while (reader.at < reader.pattern.length && !"|)".includes(reader.pattern.charAt(reader.at))) {
    const piece = readPiece(reader);
    if (piece === undefined) return undefined;
    const count = readCount(reader);
    if (count * piece.length > longest) return undefined;
    text += piece.repeat(count);
  }
  return text;
}

function readPiece(reader: Reader): string | undefined {
  const character = reader.pattern.charAt(reader.at);
  reader.at += 1;
  if (character === "^" || character === "$") return "";
  if (character === ".") return "a";
  if (character === "[") return readClass(reader);
  if (character === "(") return readGroup(reader);
  if (character === "\\") return readEscape(reader);
  return character;
}

function readGroup(reader: Reader): string | undefined {
  const opening = /^\?(?::|<?[=!]|<\w+>)/.exec(reader.pattern.slice(reader.at));
  if (opening) reader.at += opening[0].length;
  else if (reader.pattern[reader.at] === "?") return undefined;
  const text = readAlternatives(reader);
  reader.at += 1;
  const isLookAround = opening !== null && /[=!]$/.test(opening[0]);
  return isLookAround && text !== undefined ? "" : text;
}

function readEscape(reader: Reader): string | undefined {
  const letter = reader.pattern.charAt(reader.at);
  reader.at += 1;
  const known: { readonly [letter: string]: string } = { d: "0", w: "a", s: " ", S: "a", D: "a", W: "-" };
  if (letter in known) return known[letter];
  const control: { readonly [letter: string]: string } = { n: "\n", t: "\t", r: "\r" };
  if (letter in control) return control[letter];
  const code = /^(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\})/i.exec(reader.pattern.slice(reader.at - 1));
  if (code) {
    reader.at += code[0].length - 1;
    return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16));
  }
  if (letter === "b") return "";
  return /[a-z0-9]/i.test(letter) ? undefined : letter;
}

/** The first character that a class such as `[a-z0-9_]` or `[^"]` accepts. */
function readClass(reader: Reader): string | undefined {
  const start = reader.at - 1;
  while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== "]") {
    reader.at += reader.pattern[reader.at] === "\\" ? 2 : 1;
  }
  reader.at += 1;
  const accepts = new RegExp(`^${reader.pattern.slice(start, reader.at)}$`, "u");
  const accepted = [...candidates].filter((character) => accepts.test(character));
  return accepted[reader.variant % accepted.length];
}

const candidates =
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~ !\"#$%&'()*+,/:;<=>?@[\\]^`{|}\n\t\u00e9\u4e2d";

function readCount(reader: Reader): number {
  const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at));
  if (!quantifier) return 1;
  reader.at += quantifier[0].length;
  const symbol = quantifier[0].charAt(0);
  if (symbol === "?") return 0;
  if (symbol === "*") return reader.extra;
  if (symbol === "+") return Math.max(1, reader.extra);
  const minimum = Number(quantifier[1]);
  if (quantifier[2] === "") return minimum;
  const maximum = quantifier[3] === "" ? Number.POSITIVE_INFINITY : Number(quantifier[3]);
  return Math.min(maximum, Math.max(minimum, reader.extra));
}
