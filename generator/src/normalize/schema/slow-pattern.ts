import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { isExponential, isPolynomial } from "./pattern/ambiguity.ts";
import { automatonOf, TooIntricate } from "./pattern/automaton.ts";
import { CharacterSampler } from "./pattern/characters.ts";
import { positionsOf } from "./pattern/steps.ts";

/**
 * Whether matching a pattern may take a time that grows much faster than the text: several ways to match the
 * same text, tried one after the other. Told by the automaton of the pattern, not by trying, so that a document gets
 * the same warnings on every machine. A pattern too intricate to tell counts as one, and so does one that only a
 * lookaround or a word boundary saves: what they rule out is not looked into.
 */
export function isSlowPattern(pattern: string): boolean {
  if (!repeats.test(pattern)) return false;
  const known = judged.get(pattern) ?? judge(pattern);
  judged.set(pattern, known);
  return known;
}

/** Documents repeat their patterns. */
const judged = new Map<string, boolean>();

/** Without one of these there is nothing to repeat, but for a group that is, so often that its ways multiply. */
const repeats = /[*+]|\{\d+,\d*\}|\)\{\d{2,}\}/;

function judge(pattern: string): boolean {
  // Generated checks use the flag where the pattern allows it.
  const parsed = parse(pattern, true) ?? parse(pattern, false);
  if (!parsed) return false;
  const mentioned: number[] = [];
  const lookarounds: AST.LookaroundAssertion[] = [];
  const endless = new Set<AST.Node>();
  visitRegExpAST(parsed.pattern, {
    onCharacterEnter: ({ value }) => mentioned.push(value),
    onQuantifierEnter: (quantifier) => {
      if (quantifier.max >= rounds.polynomial) endless.add(quantifier);
    },
    onAssertionEnter: (assertion) => {
      if (assertion.kind === "lookahead" || assertion.kind === "lookbehind") lookarounds.push(assertion);
    },
  });
  const sampler = new CharacterSampler(mentioned, parsed.flags);
  try {
    const whole = ambiguityOf(parsed.pattern.alternatives, sampler, {
      mayBegin: "anywhere",
      isBackward: false,
    });
    if (whole.isSlow) return true;
    return lookarounds.some((lookaround) => {
      const isAgain = whole.isSearched || ancestorsOf(lookaround).some((node) => endless.has(node));
      if (isAgain && [...endless].some((node) => ancestorsOf(node).includes(lookaround))) return true;
      const isBackward = lookaround.kind === "lookbehind";
      return ambiguityOf(lookaround.alternatives, sampler, { mayBegin: "here", isBackward }).isSlow;
    });
  } catch (error) {
    if (error instanceof TooIntricate) return true;
    throw error;
  }
}

function ancestorsOf({ parent }: AST.Node): readonly AST.Node[] {
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** A counted repetition of so many rounds is as bad as an endless one: where each doubles the work, and where it adds. */
const rounds = { exponential: 16, polynomial: 1000 } as const;

function ambiguityOf(
  alternatives: readonly AST.Alternative[],
  sampler: CharacterSampler,
  { mayBegin, isBackward }: { readonly mayBegin: "anywhere" | "here"; readonly isBackward: boolean },
): { readonly isSlow: boolean; readonly isSearched: boolean } {
  const { all } = sampler;
  const positionsFrom = (endlessFrom: number) => {
    const automaton = automatonOf(alternatives, { sampler, endlessFrom, isBackward });
    return { ...automaton, ...positionsOf(automaton, { all, mayBegin }) };
  };
  const { hasEmptyRounds, positions, isSearched } = positionsFrom(rounds.exponential);
  const isSlow =
    hasEmptyRounds ||
    isExponential(positions, all) ||
    isPolynomial(positionsFrom(rounds.polynomial).positions, all);
  return { isSlow, isSearched };
}

function parse(pattern: string, unicode: boolean) {
  try {
    const parser = new RegExpParser({ strict: unicode });
    const parsed = parser.parsePattern(pattern, 0, pattern.length, { unicode });
    return { pattern: parsed, flags: unicode ? "u" : "" };
  } catch {
    // Syntax that says nothing about the pattern.
    return undefined;
  }
}
