import type { Issue } from "../validation/check.ts";
import { issueLimit, pointerStep, report } from "../validation/issues.ts";

/** An object or array that is being looked through, and where it is: its pointer is made only when one is told. */
interface Place {
  readonly container: object;
  readonly keys: readonly string[];
  next: number;
  readonly parent: Place | undefined;
  readonly key: string;
}

/**
 * Finds what parsed JSON should not hold: U+0000 and lone surrogates, which databases and UTF-8 cannot
 * store, and keys that reach an object's prototype when they are copied. Does not recurse; looks at every
 * value once, in document order, until the list is full.
 */
export function textIssues(root: unknown): Issue[] {
  const issues: Issue[] = [];
  if (typeof root === "string") checkText(root, "", issues);
  let place = isContainer(root) ? placeOf(root, undefined, "") : undefined;
  while (place && issues.length < issueLimit) {
    const { container, keys } = place;
    const key = keys[place.next];
    if (key === undefined) {
      place = place.parent;
      continue;
    }
    place.next += 1;
    const value: unknown = Reflect.get(container, key);
    if (!Array.isArray(container)) checkKey(key, value, place, issues);
    if (typeof value === "string" && isSuspicious(value)) checkText(value, pointerOf(place, key), issues);
    if (isContainer(value)) place = placeOf(value, place, key);
  }
  return issues;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function placeOf(container: object, parent: Place | undefined, key: string): Place {
  return { container, keys: Object.keys(container), next: 0, parent, key };
}

function pointerOf(place: Place, key: string): string {
  let pointer = pointerStep(key);
  for (let at = place; at.parent; at = at.parent) pointer = pointerStep(at.key) + pointer;
  return pointer;
}

/** A key is told of where its object is: a pointer to what has no sound name would say little. */
function checkKey(key: string, value: unknown, place: Place, issues: Issue[]): void {
  const isPrototype = key === "__proto__" || (key === "constructor" && hasPrototype(value));
  if (!isPrototype && !isSuspicious(key)) return;
  const pointer = place.parent ? pointerOf(place.parent, place.key) : "";
  checkText(key, pointer, issues);
  if (isPrototype) report(issues, "prototype_key", `must not hold the property "${key}"`, pointer);
}

function hasPrototype(value: unknown): boolean {
  return isContainer(value) && Object.hasOwn(value, "prototype");
}

function isSuspicious(text: string): boolean {
  return text.includes("\0") || !text.isWellFormed();
}

function checkText(text: string, pointer: string, issues: Issue[]): void {
  if (text.includes("\0")) report(issues, "nul_character", "must not hold the character U+0000", pointer);
  if (!text.isWellFormed())
    report(issues, "lone_surrogate", "must not hold half of a surrogate pair", pointer);
}
