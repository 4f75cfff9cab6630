import type { SmokeResult } from "../smoke/modules.ts";

/** Something that runs the smoke suite. */
export interface Runtime {
  readonly name: string;
  /** Why it cannot be tried here, if so. */
  lacking(): Promise<string | undefined>;
  run(trial: Trial): Promise<readonly SmokeResult[]>;
}

export interface Trial {
  /** A project with the packed SDK installed, and the smoke suite as `suite.mjs`. */
  readonly folder: string;
  /** Origin of the server of the smoke suite. */
  readonly origin: string;
  /** Makes the server serve a file to browsers. */
  serve(path: string, text: string): void;
}

/** The matrix has its own `node_modules`. */
export const matrixModules = `${import.meta.dirname}/../node_modules`;
