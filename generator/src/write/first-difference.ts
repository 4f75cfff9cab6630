const context = 2;
const longestHunk = 8;

/** The first place where two texts differ, as lines of a diff: `-` is found, `+` is wanted. */
export function firstDifference(found: string, wanted: string): string[] {
  const [before, after] = [found.split("\n"), wanted.split("\n")];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  const { removed, added } = hunkSize(before, after, start);
  const clip = (lines: readonly string[], sign: string) => [
    ...lines.slice(0, longestHunk).map((line) => `${sign}${line}`),
    ...(lines.length > longestHunk ? [`${sign}... ${lines.length - longestHunk} more lines`] : []),
  ];
  return [
    `@@ line ${start + 1} @@`,
    ...before.slice(Math.max(0, start - context), start).map((line) => ` ${line}`),
    ...clip(before.slice(start, start + removed), "-"),
    ...clip(after.slice(start, start + added), "+"),
    ...before.slice(start + removed, start + removed + context).map((line) => ` ${line}`),
  ];
}

/** The fewest lines to take out and put in before both texts go on alike. */
function hunkSize(before: readonly string[], after: readonly string[], start: number) {
  const [left, right] = [before.length - start, after.length - start];
  const reach = 200;
  for (let size = 1; size <= Math.min(left + right, reach); size += 1)
    for (let removed = Math.max(0, size - right); removed <= Math.min(size, left); removed += 1) {
      const added = size - removed;
      if (agrees(before, start + removed, after, start + added)) return { removed, added };
    }
  return { removed: left, added: right };
}

/** Whether two texts go on alike for a few lines, or end together. */
function agrees(before: readonly string[], i: number, after: readonly string[], j: number): boolean {
  for (let step = 0; step < 3; step += 1) {
    if (before[i + step] !== after[j + step]) return false;
    if (before[i + step] === undefined) return true;
  }
  return true;
}
