import type { Issue } from "../validation/check.ts";
import { hasMoreValuesThan, isDeeperThan } from "./json-depth.ts";
import { textIssues } from "./text-issues.ts";

export type ParsedJson =
  /** `issues`: text that no consumer should meet, whatever the schema says. */
  | { readonly kind: "parsed"; readonly value: unknown; readonly issues: readonly Issue[] }
  | { readonly kind: "malformed"; readonly detail: string };

export interface JsonLimits {
  /** Levels of arrays and objects. */
  readonly depthLimit: number;
  /** Values of any kind, those inside others as well. */
  readonly valueLimit: number;
}

/** Parses JSON from outside: size is checked before, hostile text after. Of equal keys the last one counts. */
export function parseJson(text: string, { depthLimit, valueLimit }: JsonLimits): ParsedJson {
  // A text of n characters nests at most n levels.
  if (text.length > depthLimit && isDeeperThan(text, depthLimit))
    return { kind: "malformed", detail: `nests deeper than ${depthLimit} levels` };
  // A value takes two characters, itself and a comma or a bracket.
  if (text.length / 2 > valueLimit && hasMoreValuesThan(text, valueLimit))
    return { kind: "malformed", detail: `holds more than ${valueLimit} values` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: "malformed", detail: `is not JSON${placeOf(error)}` };
  }
  return { kind: "parsed", value, issues: isSuspicious(text) ? textIssues(value) : none };
}

/** Without one of these in the text there is nothing for `textIssues` to find: it is valid UTF-8. */
function isSuspicious(text: string): boolean {
  return text.includes("\\u") || text.includes("__proto__") || text.includes("constructor");
}

const none: readonly Issue[] = [];

/** The engine's message quotes the text; only the place is passed on. */
function placeOf(error: unknown): string {
  const place = error instanceof Error ? /\bline \d+ column \d+/.exec(error.message) : null;
  return place ? ` at ${place[0]}` : "";
}
