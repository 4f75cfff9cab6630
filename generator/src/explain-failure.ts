import { CommanderError } from "commander";
import { RawError } from "./emit/raw/raw-error.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-codes.ts";
import { OperationError } from "./operation-error.ts";
import type { Terminal } from "./terminal.ts";
import { WriteError } from "./write/plan.ts";

/** Says what went wrong: one line for a mistake of the user's, a stack only for one of ours. */
export function explainFailure(error: unknown, { printError }: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    // Commander puts its guess on a line of its own.
    const message = error.message.replace(/^error: /, "").replaceAll("\n", " ");
    printError(`heldsway-gen: ${message}; see heldsway-gen --help`);
    return exitCodes.usage;
  }
  if (error instanceof UsageError || error instanceof WriteError) {
    printError(`heldsway-gen: ${error.message}`);
    return exitCodes.usage;
  }
  if (error instanceof RawError) {
    printError(`heldsway-gen: raw: ${error.message}; leave it out by --only`);
    return exitCodes.documentErrors;
  }
  const cause = error instanceof OperationError ? error.cause : error;
  const place = error instanceof OperationError ? ` at ${error.operation}` : "";
  printError(`heldsway-gen: a bug of ours${place}; please report it with the document`);
  printError(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return exitCodes.ourBug;
}
