/**
 * A number from the place of a value in the document and its index there (FNV-1a, 32 bits).
 * Values depend on nothing else, so an edit elsewhere in the document never changes one.
 */
export function seedOf(pointer: string, index: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${pointer}#${index}`) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** One of the choices, the same for the same seed. */
export function pick<T>(choices: readonly [T, ...T[]], seed: number): T {
  return choices[seed % choices.length] ?? choices[0];
}
