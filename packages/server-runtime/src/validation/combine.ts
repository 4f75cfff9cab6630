import type { Check, Issue } from "./check.ts";
import { listOf, pointerStep, report } from "./issues.ts";
import { isObject, own } from "./object.ts";

export function nullable(check: Check): Check {
  return (value, issues) => value === null || check(value, issues);
}

/** Whether all conditions hold. Each has been asked by then, so that all issues are found at once. */
export function all(...conditions: readonly boolean[]): boolean {
  for (const holds of conditions) if (!holds) return false;
  return true;
}

/** Accepts what passes every check. What several of them find fault with is reported once. */
export function allOf(...checks: readonly Check[]): Check {
  return (value, issues) => {
    const found: Issue[] = [];
    let isFine = true;
    for (const check of checks) isFine = check(value, found) && isFine;
    if (!isFine) addEach(found, issues);
    return isFine;
  };
}

/** Accepts what passes at least one check; otherwise reports what the closest one found. */
export function anyOf(...checks: readonly Check[]): Check {
  return (value, issues) => {
    const failures: Issue[][] = [];
    for (const check of checks) {
      const found: Issue[] = [];
      if (check(value, found)) return true;
      failures.push(found);
    }
    return reportClosest("any_of", failures, issues);
  };
}

/** Accepts what passes exactly one check. */
export function oneOf(...checks: readonly Check[]): Check {
  return (value, issues) => {
    const failures: Issue[][] = [];
    for (const check of checks) {
      const found: Issue[] = [];
      if (!check(value, found)) failures.push(found);
    }
    if (failures.length === checks.length) return reportClosest("one_of", failures, issues);
    const isAmbiguous = checks.length - failures.length > 1;
    if (isAmbiguous)
      report(issues, "one_of", "must match exactly one of the allowed variants, but matches several");
    return !isAmbiguous;
  };
}

/** Accepts objects that pass the check their discriminator selects. */
export function discriminated(
  property: string,
  variants: readonly (readonly [tag: string, check: Check])[],
): Check {
  const byTag = new Map(variants);
  const detail = `must be ${variants.length > 1 ? "one of " : ""}${listOf([...byTag.keys()])}`;
  return (value, issues) => {
    if (!isObject(value, issues)) return false;
    const tag = own(value, property);
    if (tag === undefined) return report(issues, "required", "is required", pointerStep(property));
    const check = typeof tag === "string" ? byTag.get(tag) : undefined;
    return check ? check(value, issues) : report(issues, "enum", detail, pointerStep(property));
  };
}

/**
 * The closest variant is of the right type, agrees in its constants, and has the fewest issues.
 * Where all fail on the value itself, one issue names what each expects.
 */
function reportClosest(code: string, failures: readonly Issue[][], issues: Issue[]): false {
  const closest = failures.toSorted((a, b) => distance(a) - distance(b))[0] ?? [];
  if (closest.some((issue) => issue.pointer !== "")) return addEach(closest, issues);
  const details = [
    ...new Set(
      failures
        .flat()
        .filter(isAboutItself)
        .map((issue) => issue.detail),
    ),
  ];
  const [only] = details;
  if (details.length === 1 && only !== undefined) return report(issues, closest[0]?.code ?? code, only);
  const demands = details.map((detail) => detail.replace(/^must /, ""));
  return report(issues, code, `must ${demands.join(", or ")}`);
}

function distance(issues: readonly Issue[]): number {
  const isOtherType = issues.some((issue) => isAboutItself(issue) && issue.code === "type");
  const isOtherVariant = issues.some((issue) => issue.code === "const" || issue.code === "enum");
  return issues.length + (isOtherType ? 10_000 : 0) + (isOtherVariant ? 100 : 0);
}

function isAboutItself(issue: Issue): boolean {
  return issue.pointer === "";
}

function addEach(found: readonly Issue[], issues: Issue[]): false {
  const known = new Set<string>();
  for (const issue of found) {
    if (known.has(keyOf(issue))) continue;
    known.add(keyOf(issue));
    report(issues, issue.code, issue.detail, issue.pointer);
  }
  return false;
}

function keyOf(issue: Issue): string {
  return `${issue.pointer} ${issue.detail}`;
}
