import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { explainFailure } from "../explain-failure.ts";
import type { Terminal } from "../terminal.ts";
import { watchFiles } from "../watch/watch-files.ts";
import { watchLoop } from "../watch/watch-loop.ts";
import { type GenerateCall, generateOnce } from "./generate-command.ts";

/** Generates after every change, until the process is interrupted. A broken document changes nothing. */
export async function watch(call: GenerateCall, terminal: Terminal): Promise<ExitCode> {
  const end = new AbortController();
  process.once("SIGINT", () => end.abort());
  process.once("SIGTERM", () => end.abort());
  let read: readonly string[] = [];
  await watchLoop({
    watchFiles,
    signal: end.signal,
    run: async () => {
      const start = performance.now();
      let state = "stopped";
      try {
        // Our own code does not change while it runs; what is current is said in the status line.
        const outcome = await generateOnce({ ...call, quiet: true }, terminal);
        read = outcome.read;
        state =
          outcome.exitCode === exitCodes.done ? changed(outcome) : "kept as it was: the document has errors";
      } catch (error) {
        explainFailure(error, terminal);
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const files = read.length === 1 ? "1 file" : `${read.length} files`;
      terminal.printError(`${state} (${seconds} s); watching ${files}`);
      return read;
    },
  });
  return exitCodes.done;
}

function changed({ generation }: Awaited<ReturnType<typeof generateOnce>>): string {
  const count = (generation?.plans ?? []).reduce((sum, { changes }) => sum + changes.length, 0);
  return count === 0 ? "current" : `${count} ${count === 1 ? "file" : "files"} changed`;
}
