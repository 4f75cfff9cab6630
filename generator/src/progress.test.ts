import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress } from "./progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start({ isWanted = true, isTerminal = true } = {}) {
  const written: string[] = [];
  const writeStatus = isTerminal ? (text: string) => written.push(text) : undefined;
  const terminal = { workingFolder: "/", print: () => {}, printError: () => {}, isInteractive: isTerminal };
  return { written, progress: new Progress({ ...terminal, writeStatus }, isWanted) };
}

test("a long run says what it is at, and wipes the line at its end", () => {
  const { written, progress } = start();
  vi.advanceTimersByTime(500);
  progress.show("load");
  progress.show("emit client");
  progress.end();
  progress.end();
  expect(written).toEqual([
    "\r\u001b[Kreading the document ...",
    "\r\u001b[Kmaking client ...",
    "\r\u001b[K",
  ]);
});

test("a short run says nothing", () => {
  const { written, progress } = start();
  vi.advanceTimersByTime(300);
  progress.show("load");
  progress.end();
  expect(written).toEqual([]);
});

test.each([{ isWanted: false }, { isTerminal: false }])("nor does one that nobody watches: %o", (options) => {
  const { written, progress } = start(options);
  vi.advanceTimersByTime(5000);
  progress.show("load");
  progress.end();
  expect(written).toEqual([]);
});
