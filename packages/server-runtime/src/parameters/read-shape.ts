import { type JsonLimits, parseJson } from "../body/parse-json.ts";
import type { WireShape } from "../operation.ts";

/** Why text on the wire is not a value of the shape. */
export class Unreadable {
  readonly code: string;
  readonly detail: string;

  constructor(code: string, detail: string) {
    this.code = code;
    this.detail = detail;
  }
}

export const brokenEncoding = new Unreadable("encoding", "must not hold a broken percent-encoding");
const notInteger = new Unreadable("type", "must be an integer");
const notNumber = new Unreadable("type", "must be a number");
const notBoolean = new Unreadable("type", 'must be "true" or "false"');
const notJson = new Unreadable("type", "must be JSON");
const holdsNul = new Unreadable("nul_character", "must not hold the character U+0000");

/** Reads one decoded text as a value that is neither array nor object. */
export function readScalar(text: string, shape: WireShape, limits: JsonLimits): unknown {
  switch (shape) {
    case "integer":
      return integer.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : notInteger;
    case "number":
      return number.test(text) && Number.isFinite(Number(text)) ? Number(text) : notNumber;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : notBoolean;
    case "json": {
      const parsed = parseJson(text, limits);
      return parsed.kind === "parsed" && parsed.issues.length === 0 ? parsed.value : notJson;
    }
    default:
      return text.includes("\0") ? holdsNul : text;
  }
}

const integer = /^-?(?:0|[1-9][0-9]*)$/;
/** The grammar of JSON numbers (RFC 8259 section 6). */
const number = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
