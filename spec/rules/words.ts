/** The words of a text, without punctuation; names in backquotes are one word, whatever they are. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(/`[^`]*`|"[^"]*"/g, " name ");
  return plain.match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** How much of two texts is the same words in the same order: 0 for nothing, 1 for all. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const length = a.length + b.length;
  if (length === 0) return 1;
  // No order can make more of two texts of such different length.
  if ((2 * Math.min(a.length, b.length)) / length < 0.5) return 0;
  return (2 * commonLength(a, b)) / length;
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (const [index, other] of b.entries()) {
      next[index + 1] =
        word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
