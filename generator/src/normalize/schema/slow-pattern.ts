import { isSafePattern } from "redos-detector";

/** Counted in steps, not in time, so that a document gets the same warnings on every machine. */
const limits = { maxSteps: 1000, maxScore: 10 } as const;

/**
 * Whether matching a pattern may take a time that grows much faster than the text: several ways to match the
 * same text, tried one after the other. A pattern too intricate to tell counts as one.
 */
export function isSlowPattern(pattern: string): boolean {
  if (!repeats.test(pattern)) return false;
  const known = judged.get(pattern) ?? analyse(pattern);
  judged.set(pattern, known);
  return known;
}

/** Documents repeat their patterns, and the analysis takes milliseconds and keeps a megabyte of each. */
const judged = new Map<string, boolean>();

function analyse(pattern: string): boolean {
  try {
    return !isSafePattern(withoutNames(pattern), { ...limits, unicode: isUnicode(pattern) }).safe;
  } catch {
    // Syntax the analysis does not know says nothing about the pattern.
    return false;
  }
}

/** Without one of these there is nothing to repeat, but for a group that is, so often that its ways multiply. */
const repeats = /[*+]|\{\d+,\d*\}|\)\{\d{2,}\}/;

/** The analysis knows no named groups, and a name changes nothing. */
function withoutNames(pattern: string): string {
  return pattern.replace(/\(\?<(?![=!])[^>]*>/g, "(");
}

/** Generated checks use the flag where the pattern allows it. */
function isUnicode(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
