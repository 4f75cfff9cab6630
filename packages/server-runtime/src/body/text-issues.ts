import type { Issue } from "../validation/check.ts";
import { pointerStep, report } from "../validation/issues.ts";

/**
 * Finds what parsed JSON should not hold: U+0000 and lone surrogates, which databases and UTF-8 cannot
 * store, and keys that reach an object's prototype when they are copied. Does not recurse.
 */
export function textIssues(root: unknown): Issue[] {
  const issues: Issue[] = [];
  const open: { readonly value: unknown; readonly pointer: string }[] = [{ value: root, pointer: "" }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, pointer } = next;
    if (typeof value === "string") checkText(value, pointer, issues);
    if (typeof value !== "object" || value === null) continue;
    // Backwards, so that the first is popped first and issues come in document order.
    for (const [key, item] of Object.entries(value).reverse())
      open.push({ value: item, pointer: pointer + pointerStep(key) });
    if (!Array.isArray(value)) checkKeys(value, pointer, issues);
  }
  return issues;
}

function checkKeys(object: object, pointer: string, issues: Issue[]): void {
  for (const key of Object.keys(object)) {
    checkText(key, pointer, issues);
    if (key === "__proto__" || (key === "constructor" && hasPrototype(Reflect.get(object, key))))
      report(issues, "prototype_key", `must not hold the property "${key}"`, pointer);
  }
}

function hasPrototype(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "prototype");
}

function checkText(text: string, pointer: string, issues: Issue[]): void {
  if (text.includes("\0")) report(issues, "nul_character", "must not hold the character U+0000", pointer);
  if (!text.isWellFormed())
    report(issues, "lone_surrogate", "must not hold half of a surrogate pair", pointer);
}
