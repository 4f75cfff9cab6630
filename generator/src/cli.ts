import { run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  const terminal: Terminal = {
    workingFolder: process.cwd(),
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    isInteractive: process.stderr.isTTY ?? false,
    hasColor: (process.stderr.isTTY ?? false) && !process.env.NO_COLOR,
  };
  process.exitCode = await run(process.argv.slice(2), terminal);
}
