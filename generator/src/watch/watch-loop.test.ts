import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchLoop } from "./watch-loop.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A loop over files that change when the test says so. */
function start(results: readonly (readonly string[])[], duringRun: (run: number) => void = () => {}) {
  const listeners = new Set<{ readonly files: readonly string[]; readonly onChange: () => void }>();
  const watched: (readonly string[])[] = [];
  const end = new AbortController();
  let runs = 0;
  const change = (file: string) => {
    for (const { files, onChange } of [...listeners]) if (files.includes(file)) onChange();
  };
  const done = watchLoop({
    run: async () => {
      runs += 1;
      duringRun(runs);
      return results[Math.min(runs, results.length) - 1] ?? [];
    },
    watchFiles: (files, onChange) => {
      const listener = { files, onChange };
      listeners.add(listener);
      watched.push(files);
      return () => listeners.delete(listener);
    },
    signal: end.signal,
  });
  return {
    change,
    runs: () => runs,
    watched: () => watched.at(-1),
    settle: () => vi.advanceTimersByTimeAsync(1000),
    stop: async () => {
      end.abort();
      await done;
      expect(listeners.size).toBe(0);
    },
  };
}

test("several changes at once make one run, in every file the document refers to", async () => {
  const loop = start([["a.json", "b.json"]]);
  await loop.settle();
  for (const file of ["a.json", "b.json", "a.json"]) loop.change(file);
  await loop.settle();
  expect(loop.runs()).toBe(2);
  loop.change("other.json");
  await loop.settle();
  expect(loop.runs()).toBe(2);
  await loop.stop();
});

test("a change during a run makes one more, and runs never overlap", async () => {
  const loop = start([["a.json"]], (run) => {
    if (run === 2) loop.change("a.json");
  });
  await loop.settle();
  loop.change("a.json");
  await loop.settle();
  expect(loop.runs()).toBe(3);
  await loop.stop();
});

test("while the document is broken, the files of the last good one are followed", async () => {
  const loop = start([["a.json", "b.json"], ["a.json"], ["a.json", "b.json", "c.json"]]);
  await loop.settle();
  loop.change("a.json");
  await loop.settle();
  expect(loop.watched()).toEqual(["a.json", "b.json"]);
  loop.change("b.json");
  await loop.settle();
  expect(loop.watched()).toEqual(["a.json", "b.json", "c.json"]);
  await loop.stop();
});
