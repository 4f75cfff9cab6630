/** What the command line needs of the process it runs in. */
export interface Terminal {
  readonly workingFolder: string;
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  /** Prints to standard error. */
  readonly printError: (text: string) => void;
  /** Whether a person reads standard error: lines around a problem are shown. */
  readonly isInteractive: boolean;
  /** Whether standard error takes colours: a terminal, and no `NO_COLOR` (no-color.org). */
  readonly hasColor?: boolean;
  /** Writes to standard error as it is, control codes included; undefined where that is no terminal. */
  readonly writeStatus?: ((text: string) => void) | undefined;
}
