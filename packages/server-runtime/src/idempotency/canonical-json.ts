/**
 * Canonical text of a JSON value in the manner of RFC 8785: keys sorted by UTF-16 code units, no
 * whitespace, one spelling of every number and string. Does not recurse, so depth cannot exhaust the stack.
 */
export function canonicalJson(root: unknown): string {
  const parts: string[] = [];
  /** What is still to be written, last first: text as it is, or a value. */
  const open: (string | { readonly value: unknown })[] = [{ value: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") parts.push(next);
    else if (Array.isArray(next.value)) openArray(next.value, open);
    else if (typeof next.value === "object" && next.value !== null) openObject(next.value, open);
    else parts.push(JSON.stringify(next.value) ?? "null");
  }
  return parts.join("");
}

type Open = (string | { readonly value: unknown })[];

function openArray(items: readonly unknown[], open: Open): void {
  open.push("]");
  for (let index = items.length - 1; index >= 0; index -= 1) {
    open.push({ value: items[index] });
    if (index > 0) open.push(",");
  }
  open.push("[");
}

function openObject(object: object, open: Open): void {
  const entries = Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  open.push("}");
  for (const [index, [key, value]] of entries.reverse().entries()) {
    open.push({ value });
    open.push(`${index < entries.length - 1 ? "," : ""}${JSON.stringify(key)}:`);
  }
  open.push("{");
}
