import { execFileSync } from "node:child_process";

/** Runs an ES module in a new process of this Node, in a folder, and gives what it prints. */
export function runFresh(code: string, folder: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: folder,
    encoding: "utf8",
  });
}

/**
 * Measures several subjects in turns, so that a busy machine is unfair to none; gives the values of each, round by
 * round. A subject may have had its rounds before the others have.
 */
export function inTurns<T>(
  subjects: readonly T[],
  roundsOf: (subject: T) => number,
  measure: (subject: T) => number,
): Map<T, readonly number[]> {
  const results = new Map<T, number[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < Math.max(...subjects.map(roundsOf)); round += 1) {
    for (const [subject, values] of results) if (round < roundsOf(subject)) values.push(measure(subject));
  }
  return results;
}

/** The same, with the median of each. */
export function mediansInTurns<T>(...args: Parameters<typeof inTurns<T>>): Map<T, number> {
  return new Map([...inTurns<T>(...args)].map(([subject, values]) => [subject, median(values)]));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
