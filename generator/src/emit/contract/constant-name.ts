import { camelIdentifier } from "../shared/identifier.ts";

/**
 * Words that say what a constant holds, where that is short: `nullable(isString)` is a nullable string whatever
 * property it was made for. `undefined` where its place says more.
 */
export function constantName(text: string): string | undefined {
  const wrapped = /^(nullable|array)\((?:is|check)?(\w+)\)$/.exec(text);
  if (wrapped) return camelIdentifier(wrapped[1] === "array" ? "arrayOf" : "nullable", wrapped[2] ?? "");
  const values = /^literals\(("\w+"(?:, "\w+"){0,2})\)$/.exec(text)?.[1];
  if (values === undefined || values.length > longest) return undefined;
  return camelIdentifier(...values.replaceAll('"', "").split(", ").flatMap(orBetween));
}

const longest = 32;

function orBetween(word: string, index: number): readonly string[] {
  return index === 0 ? [word] : ["or", word];
}
