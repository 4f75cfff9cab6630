import type { Check, Issue } from "./check.ts";
import { pointerStep, report, within } from "./issues.ts";
import { type JsonObject, own } from "./object.ts";

// What schemas demand of an object that no type says.

/** Checks the names of members, as texts; what is wrong is said of the member. */
export function propertyNames(value: JsonObject, issues: Issue[], check: Check): boolean {
  let isFine = true;
  for (const key in value) {
    if (own(value, key) === undefined) continue;
    const from = issues.length;
    if (check(key, issues)) continue;
    within(issues, from, key);
    isFine = false;
  }
  return isFine;
}

/** Demands other members where one is there. */
export function dependentRequired(
  value: JsonObject,
  issues: Issue[],
  key: string,
  needs: readonly string[],
): boolean {
  if (own(value, key) === undefined) return true;
  let isFine = true;
  for (const need of needs)
    if (own(value, need) === undefined)
      isFine = report(issues, "required", `is required beside "${key}"`, pointerStep(need));
  return isFine;
}

/** Checks the object where it has a member. */
export function dependent(value: JsonObject, issues: Issue[], key: string, check: Check): boolean {
  return own(value, key) === undefined || check(value, issues);
}

/** Refuses what the check accepts. */
export function not(value: JsonObject, issues: Issue[], check: Check): boolean {
  return !check(value, []) || report(issues, "not", "must not be what the schema excludes");
}

/** Checks by one check what another accepts, and by a third what it does not. */
export function conditional(
  value: JsonObject,
  issues: Issue[],
  condition: Check,
  then: Check,
  otherwise: Check,
): boolean {
  return (condition(value, []) ? then : otherwise)(value, issues);
}
