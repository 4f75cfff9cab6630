import { resolve } from "node:path";
import { configFileName } from "../config/read-config.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { explainFailure } from "../explain-failure.ts";
import type { Terminal } from "../terminal.ts";
import { watchFiles } from "../watch/watch-files.ts";
import { type WatchedRun, watchLoop } from "../watch/watch-loop.ts";
import { type GenerateCall, generateOnce, type Outcome } from "./generate-command.ts";

/** Generates after every change, until the process is interrupted. A broken document changes nothing. */
export async function watch(call: GenerateCall, terminal: Terminal): Promise<ExitCode> {
  const end = new AbortController();
  process.once("SIGINT", () => end.abort());
  process.once("SIGTERM", () => end.abort());
  // What is in the configuration decides as much as what is in the document.
  const configuration =
    call.out === undefined ? [resolve(terminal.workingFolder, call.config ?? configFileName)] : [];
  await watchLoop({
    watchFiles,
    signal: end.signal,
    run: async () => {
      const start = performance.now();
      const { state, files, isGood } = await runOnce(call, terminal);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const watched = isGood ? `; watching ${count(files.length, "file")}` : "";
      terminal.printError(`${state} (${seconds} s)${watched}`);
      return { files: [...configuration, ...files], isGood };
    },
  });
  return exitCodes.done;
}

async function runOnce(
  call: GenerateCall,
  terminal: Terminal,
): Promise<WatchedRun & { readonly state: string }> {
  try {
    // What is current is said in the status line.
    const outcome = await generateOnce({ ...call, quiet: true }, terminal);
    const isGood = outcome.exitCode === exitCodes.done;
    const state = isGood ? changed(outcome) : "kept as it was: the document has errors";
    return { state, files: outcome.read, isGood };
  } catch (error) {
    explainFailure(error, terminal);
    return { state: "stopped", files: [], isGood: false };
  }
}

function changed({ generation }: Outcome): string {
  const changes = (generation?.plans ?? []).reduce((sum, plan) => sum + plan.changes.length, 0);
  return changes === 0 ? "current" : `${count(changes, "file")} changed`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
