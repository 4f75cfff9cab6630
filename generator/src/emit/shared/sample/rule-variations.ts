import type { ObjectRule, Type } from "../../../ir/type.ts";

/** More members that may be left out are tried one at a time: together they would be too many ways. */
const mostTogether = 8;

/**
 * Ways to make an object that may keep its rules, the fullest first: with what a branch of a rule asks for added,
 * and with members that are not required left out.
 */
export function* ruleVariations(
  value: object,
  optional: readonly string[],
  additions: readonly object[],
): Generator<object> {
  for (const addition of [{}, ...additions]) {
    const full = Object.entries({ ...value, ...addition });
    const removable = full.map(([name]) => name).filter((name) => optional.includes(name));
    for (const left of subsetsOf(removable)) {
      const removed = new Set(left);
      yield Object.fromEntries(full.filter(([name]) => !removed.has(name)));
    }
  }
}

/** Types whose members a rule may ask for. */
export function branchesOf(rules: readonly ObjectRule[]): Type[] {
  return rules.flatMap((rule) => {
    if (rule.keyword === "if") return [rule.matched, rule.otherwise].filter((type) => type !== undefined);
    return rule.keyword === "dependentSchemas" ? [rule.type] : [];
  });
}

/** Smaller ones first. */
function subsetsOf(names: readonly string[]): string[][] {
  if (names.length > mostTogether) return [[], ...names.map((name) => [name]), [...names]];
  const subsets: string[][] = [[]];
  for (const name of names) subsets.push(...subsets.map((subset) => [...subset, name]));
  return subsets.sort((a, b) => a.length - b.length);
}
