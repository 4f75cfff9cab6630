import type { Failure, Run } from "./run-tool.ts";

/** Runs several subjects in turns, so that a busy machine is unfair to none; gives the median of each one's runs. */
export function inTurns<Subject>(
  subjects: readonly Subject[],
  rounds: number,
  run: (subject: Subject) => Run | Failure,
): (Run | Failure)[] {
  const runs = subjects.map((): (Run | Failure)[] => []);
  for (let round = 0; round < rounds; round += 1)
    subjects.forEach((subject, index) => {
      const earlier = runs[index]?.[0];
      // What failed once is not waited for again.
      if (earlier === undefined || !("failure" in earlier)) runs[index]?.push(run(subject));
    });
  return runs.map(medianOf);
}

function medianOf(runs: readonly (Run | Failure)[]): Run | Failure {
  const done: Run[] = [];
  for (const run of runs) {
    if ("failure" in run) return run;
    done.push(run);
  }
  const median = (of: (run: Run) => number) =>
    done.map(of).toSorted((a, b) => a - b)[done.length >> 1] ?? Number.NaN;
  return {
    seconds: median(({ seconds }) => seconds),
    cpuSeconds: median(({ cpuSeconds }) => cpuSeconds),
    megabytes: median(({ megabytes }) => megabytes),
  };
}
