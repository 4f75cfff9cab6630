import { execFileSync } from "node:child_process";

/** Runs an ES module in a new process of this Node, in a folder, and gives what it prints. */
export function runFresh(code: string, folder: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: folder,
    encoding: "utf8",
  });
}

/** Measures several subjects in turns, so that a busy machine is unfair to none; gives what is made of each one's values. */
export function inTurns<T>(
  subjects: readonly T[],
  rounds: number,
  measure: (subject: T) => number,
  settle: (values: readonly number[]) => number = median,
): Map<T, number> {
  const results = new Map<T, number[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [subject, values] of results) values.push(measure(subject));
  }
  return new Map([...results].map(([subject, values]) => [subject, settle(values)]));
}

export function best(values: readonly number[]): number {
  return Math.min(...values);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
