import { resolve } from "node:path";
import { configFileName } from "../config/read-config.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { explainFailure } from "../explain-failure.ts";
import { describeRenames } from "../names-lock/renames.ts";
import { shownPath } from "../shown-path.ts";
import type { Terminal } from "../terminal.ts";
import { watchFiles } from "../watch/watch-files.ts";
import { type WatchedRun, watchLoop } from "../watch/watch-loop.ts";
import { below } from "../write/outcome.ts";
import { type GenerateCall, generateOnce, isForPeople, type Outcome } from "./generate-command.ts";

/** Generates after every change, until the process is interrupted. A broken document changes nothing. */
export async function watch(call: GenerateCall, terminal: Terminal): Promise<ExitCode> {
  const end = new AbortController();
  process.once("SIGINT", () => end.abort());
  process.once("SIGTERM", () => end.abort());
  // What is in the configuration decides as much as what is in the document.
  const configuration =
    call.out === undefined ? [resolve(terminal.workingFolder, call.config ?? configFileName)] : [];
  const say = (text: string) => {
    if (isForPeople(call)) terminal.printError(text);
  };
  let isFirst = true;
  await watchLoop({
    watchFiles,
    signal: end.signal,
    run: async (changed) => {
      const start = performance.now();
      if (changed.length > 0) {
        const shown = changed.map((file) => shownPath(file, terminal.workingFolder));
        say(`changed: ${someOf(shown)}`);
      }
      // What was decided is said once; of later runs, what they change.
      const { lines, files, isGood } = await runOnce(call, terminal, isFirst);
      isFirst = false;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const watched = isGood ? `; watching ${count(files.length, "file")}` : "";
      say(`${lines.join("\n")} (${seconds} s)${watched}`);
      return { files: [...configuration, ...files], isGood };
    },
  });
  return exitCodes.done;
}

interface RunResult extends WatchedRun {
  readonly lines: readonly string[];
}

async function runOnce(call: GenerateCall, terminal: Terminal, isSummarized: boolean): Promise<RunResult> {
  try {
    const outcome = await generateOnce(call, terminal, { isSummarized });
    const isGood = outcome.exitCode === exitCodes.done;
    const lines = isGood ? changesOf(outcome, isSummarized) : ["kept as it was: the document has errors"];
    return { lines, files: outcome.read, isGood };
  } catch (error) {
    explainFailure(error, terminal);
    return { lines: ["stopped"], files: [], isGood: false };
  }
}

function changesOf({ generation }: Outcome, isSummarized: boolean): string[] {
  const changes = (generation?.plans ?? []).flatMap(({ shown, changes }) =>
    changes.map(({ path }) => below(shown, path)),
  );
  const renames = isSummarized ? [] : describeRenames(generation?.renames ?? []);
  const state = changes.length === 0 ? "current" : `${count(changes.length, "file")} written`;
  // The first run says it folder by folder.
  return [...renames, changes.length === 0 || isSummarized ? state : `${state}: ${someOf(changes)}`];
}

/** Names shown before the rest is only counted. */
const mostNames = 3;

function someOf(names: readonly string[]): string {
  const more = names.length - mostNames;
  return [...names.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
