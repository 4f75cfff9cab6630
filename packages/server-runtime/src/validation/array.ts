import { canonicalText } from "./canonical-text.ts";
import type { Check, Issue } from "./check.ts";
import { issueLimit, report, within } from "./issues.ts";

/** What an array must keep to besides its items. */
export interface ArrayRules {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly isUnique?: boolean;
}

const noRules: ArrayRules = {};

/** Accepts arrays whose items all pass. */
export function array(items: Check, rules: ArrayRules = noRules): Check {
  return (value, issues) => {
    if (!isArray(value, issues)) return false;
    if (isTooLong(value, rules)) return tooMany(rules.maxItems, issues);
    const isSized = keepsTo(value, rules, issues);
    return everyItem(value, 0, items, issues) && isSized;
  };
}

/** Accepts arrays whose first items pass one check each, in order; what follows passes `rest`. */
export function tuple(items: readonly Check[], rest?: Check, rules: ArrayRules = noRules): Check {
  return (value, issues) => {
    if (!isArray(value, issues)) return false;
    if (isTooLong(value, rules)) return tooMany(rules.maxItems, issues);
    let isFine = keepsTo(value, rules, issues);
    for (const [index, check] of items.entries())
      if (index < value.length) isFine = item(value, index, check, issues) && isFine;
    if (rest) return everyItem(value, items.length, rest, issues) && isFine;
    return value.length <= items.length ? isFine : tooMany(items.length, issues);
  };
}

function isArray(value: unknown, issues: Issue[]): value is readonly unknown[] {
  return Array.isArray(value) || report(issues, "type", "must be an array");
}

/** Then its items are not looked at: what a caller may not send must not cost. */
function isTooLong(value: readonly unknown[], rules: ArrayRules): rules is { readonly maxItems: number } {
  return rules.maxItems !== undefined && value.length > rules.maxItems;
}

function keepsTo(value: readonly unknown[], { minItems, isUnique }: ArrayRules, issues: Issue[]): boolean {
  let isFine = true;
  if (minItems !== undefined && value.length < minItems)
    isFine = report(issues, "min_items", `must have at least ${count(minItems)}`);
  if (isUnique && new Set(value.map(canonicalText)).size < value.length)
    isFine = report(issues, "unique_items", "must not have the same item twice");
  return isFine;
}

function everyItem(value: readonly unknown[], first: number, check: Check, issues: Issue[]): boolean {
  let isFine = true;
  for (let index = first; index < value.length; index += 1) {
    isFine = item(value, index, check, issues) && isFine;
    if (issues.length >= issueLimit) return false;
  }
  return isFine;
}

function item(value: readonly unknown[], index: number, check: Check, issues: Issue[]): boolean {
  const from = issues.length;
  if (check(value[index], issues)) return true;
  within(issues, from, index);
  return false;
}

function tooMany(most: number, issues: Issue[]): false {
  return report(issues, "max_items", `must have at most ${count(most)}`);
}

function count(items: number): string {
  return items === 1 ? "1 item" : `${items} items`;
}
