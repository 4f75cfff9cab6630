import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** Where and why a text is no JSON. `JSON.parse` gives neither in a stable form. */
export function describeJsonError(text: string): { readonly offset: number; readonly message: string } {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return { offset: 0, message: "not JSON" };
  const isOpenString = printParseErrorCode(first.error) === "UnexpectedEndOfString";
  const isLastLine = !text.trimEnd().includes("\n", first.offset);
  if (first.offset >= text.trimEnd().length || (isOpenString && isLastLine))
    return {
      offset: Math.max(0, text.trimEnd().length - 1),
      message: "the file ends in the middle of a value; is it cut off?",
    };
  return { offset: first.offset, message: reasons.get(printParseErrorCode(first.error)) ?? "not JSON" };
}

const reasons = new Map<string, string>([
  ["InvalidSymbol", "not a JSON value; strings need double quotes"],
  ["InvalidNumberFormat", "not a JSON number"],
  ["PropertyNameExpected", "expected a property name in double quotes"],
  ["ValueExpected", "expected a value"],
  ["ColonExpected", 'expected ":" after the property name'],
  ["CommaExpected", 'expected ","'],
  ["CloseBraceExpected", 'expected "}"'],
  ["CloseBracketExpected", 'expected "]"'],
  ["EndOfFileExpected", "text after the end of the document; remove it"],
  ["InvalidCommentToken", "JSON has no comments; remove it or use YAML"],
  ["UnexpectedEndOfComment", "JSON has no comments; remove it or use YAML"],
  ["UnexpectedEndOfString", "the string does not end on its line"],
  ["UnexpectedEndOfNumber", "the number is cut off"],
  ["InvalidUnicode", 'expected four hexadecimal digits after "\\u"'],
  ["InvalidEscapeCharacter", "unknown escape in a string"],
  ["InvalidCharacter", "control character in a string; escape it"],
]);
