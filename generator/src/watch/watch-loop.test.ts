import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchLoop } from "./watch-loop.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Result {
  readonly files: readonly string[];
  readonly isGood?: boolean;
}

/** A loop over files that change when the test says so. */
function start(results: readonly Result[], duringRun: (run: number) => void = () => {}) {
  let followed: readonly string[] = [];
  let tell: ((file: string) => void) | undefined;
  const end = new AbortController();
  let runs = 0;
  const told: (readonly string[])[] = [];
  const change = (file: string) => {
    if (followed.includes(file)) tell?.(file);
  };
  const done = watchLoop({
    run: async (changed) => {
      runs += 1;
      told.push(changed);
      duringRun(runs);
      const { files = [], isGood = true } = results[Math.min(runs, results.length) - 1] ?? {};
      return { files, isGood };
    },
    watchFiles: (onChange) => {
      tell = onChange;
      return {
        follow: (files) => {
          followed = files;
        },
        close: () => {
          tell = undefined;
        },
      };
    },
    signal: end.signal,
  });
  return {
    change,
    runs: () => runs,
    told,
    watched: () => followed,
    settle: () => vi.advanceTimersByTimeAsync(1000),
    stop: async () => {
      end.abort();
      await done;
      expect(tell).toBe(undefined);
    },
  };
}

test("several changes at once make one run, in every file the document refers to", async () => {
  const loop = start([{ files: ["a.json", "b.json"] }]);
  await loop.settle();
  for (const file of ["a.json", "b.json", "a.json"]) loop.change(file);
  await loop.settle();
  expect(loop.runs()).toBe(2);
  expect(loop.told).toEqual([[], ["a.json", "b.json"]]);
  loop.change("other.json");
  await loop.settle();
  expect(loop.runs()).toBe(2);
  await loop.stop();
});

test("a change during a run makes one more, and runs never overlap", async () => {
  const loop = start([{ files: ["a.json"] }], (run) => {
    if (run === 2) loop.change("a.json");
  });
  await loop.settle();
  loop.change("a.json");
  await loop.settle();
  expect(loop.told).toEqual([[], ["a.json"], ["a.json"]]);
  await loop.stop();
});

test("a run waits until it has been quiet for a while", async () => {
  const loop = start([{ files: ["a.json"] }]);
  await loop.settle();
  loop.change("a.json");
  await vi.advanceTimersByTimeAsync(50);
  // Within the quiet time of the change before.
  loop.change("a.json");
  await vi.advanceTimersByTimeAsync(50);
  expect(loop.runs()).toBe(1);
  await loop.settle();
  expect(loop.runs()).toBe(2);
  await loop.stop();
});

test("while the document is broken, the files of the last good one are followed, and those it names now", async () => {
  const loop = start([
    { files: ["a.json", "b.json"] },
    { files: ["a.json", "missing.json"], isGood: false },
    { files: ["a.json", "c.json"] },
  ]);
  await loop.settle();
  loop.change("a.json");
  await loop.settle();
  expect(loop.watched()).toEqual(["a.json", "b.json", "missing.json"]);
  loop.change("missing.json");
  await loop.settle();
  expect(loop.watched()).toEqual(["a.json", "c.json"]);
  await loop.stop();
});
