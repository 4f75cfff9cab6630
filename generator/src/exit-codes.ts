/** Exit codes of the command line; documented in the README. */
export const exitCodes = {
  done: 0,
  /** The document has errors; nothing was written. */
  documentErrors: 1,
  /** Wrong option, missing file, folder that cannot be written. */
  usage: 2,
  /** `check`: the generated files are not current. */
  drift: 3,
  /** `diff`: the change breaks who uses the API, or what is generated for it. */
  breaking: 4,
  /** We threw; sysexits.h calls it EX_SOFTWARE. */
  ourBug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A mistake in how the command was called; shown as one line, without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
