import type { Check, Issue } from "./check.ts";
import { issueLimit, pointerStep, report, within } from "./issues.ts";

/** An object as JSON knows it. Only its own members count: nothing is ever read from a prototype. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

/** Keys an object lists: by name, and by pattern. */
export interface KnownKeys {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

export function keys(names: readonly string[], patterns: readonly RegExp[] = []): KnownKeys {
  return { names: new Set(names), patterns };
}

export function isObject(value: unknown, issues: Issue[]): value is JsonObject {
  const isFine = typeof value === "object" && value !== null && !Array.isArray(value);
  return isFine || report(issues, "type", "must be an object");
}

/** Checks a member that must be there. One that is `undefined` is not: JSON cannot say it. */
export function required(value: JsonObject, issues: Issue[], key: string, check: Check): boolean {
  const member = own(value, key);
  if (member === undefined) return report(issues, "required", "is required", pointerStep(key));
  return checkMember(member, issues, key, check);
}

/** Checks a member where it is there. */
export function optional(value: JsonObject, issues: Issue[], key: string, check: Check): boolean {
  const member = own(value, key);
  return member === undefined || checkMember(member, issues, key, check);
}

/** Refuses members that are not listed, each by its name. */
export function closed(value: JsonObject, issues: Issue[], known: KnownKeys): boolean {
  let isFine = true;
  // Not `Object.keys`: a list of all names is not needed, and not all of them where too much is wrong.
  for (const key in value) {
    if (isKnown(key, known) || own(value, key) === undefined) continue;
    isFine = report(issues, "unknown_property", "is not a property of this object", pointerStep(key));
    if (issues.length >= issueLimit) return false;
  }
  return isFine;
}

/** Checks the members that are not listed. */
export function others(value: JsonObject, issues: Issue[], known: KnownKeys, check: Check): boolean {
  return checkMembers(value, issues, check, (key) => !isKnown(key, known));
}

/** Checks the members whose name matches a pattern, listed or not. */
export function matching(value: JsonObject, issues: Issue[], pattern: RegExp, check: Check): boolean {
  return checkMembers(value, issues, check, (key) => pattern.test(key));
}

/** Checks all members. */
export function everyMember(value: JsonObject, issues: Issue[], check: Check): boolean {
  return checkMembers(value, issues, check, () => true);
}

/** Accepts objects all of whose members pass. */
export function record(check: Check): Check {
  return (value, issues) => isObject(value, issues) && everyMember(value, issues, check);
}

export function minProperties(value: JsonObject, issues: Issue[], least: number): boolean {
  return size(value) >= least || report(issues, "min_properties", `must have at least ${count(least)}`);
}

export function maxProperties(value: JsonObject, issues: Issue[], most: number): boolean {
  return size(value) <= most || report(issues, "max_properties", `must have at most ${count(most)}`);
}

export function own(value: JsonObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function checkMembers(
  value: JsonObject,
  issues: Issue[],
  check: Check,
  applies: (key: string) => boolean,
): boolean {
  let isFine = true;
  for (const key in value) {
    const member = own(value, key);
    if (member === undefined || !applies(key)) continue;
    isFine = checkMember(member, issues, key, check) && isFine;
    if (issues.length >= issueLimit) return false;
  }
  return isFine;
}

function checkMember(member: unknown, issues: Issue[], key: string, check: Check): boolean {
  const from = issues.length;
  if (check(member, issues)) return true;
  within(issues, from, key);
  return false;
}

function isKnown(key: string, { names, patterns }: KnownKeys): boolean {
  return names.has(key) || (patterns.length > 0 && patterns.some((pattern) => pattern.test(key)));
}

function size(value: JsonObject): number {
  return Object.values(value).filter((member) => member !== undefined).length;
}

function count(properties: number): string {
  return properties === 1 ? "1 property" : `${properties} properties`;
}
