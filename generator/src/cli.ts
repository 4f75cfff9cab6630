import { run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  const isInteractive = process.stderr.isTTY ?? false;
  const terminal: Terminal = {
    workingFolder: process.cwd(),
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    isInteractive,
    hasColor: isInteractive && !process.env.NO_COLOR,
    // A terminal that cannot go back on a line would show every step on one.
    writeStatus:
      isInteractive && process.env.TERM !== "dumb" ? (text) => process.stderr.write(text) : undefined,
  };
  process.exitCode = await run(process.argv.slice(2), terminal);
}
