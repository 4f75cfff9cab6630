/** A pattern of the document as JavaScript runs it; `undefined` when it cannot. */
export function regularExpression(pattern: string): RegExp | undefined {
  // Many documents escape what needs no escape, which only the older grammar forgives.
  return compile(pattern, "u") ?? compile(pattern, "");
}

function compile(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
