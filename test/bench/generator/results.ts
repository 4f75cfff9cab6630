import type { Counts } from "./documents.ts";
import type { Failure, Run } from "./run-tool.ts";
import type { Output } from "./type-errors.ts";

/** What one generator did with one document. */
export type Result = Failure | (Run & Output);

export interface DocumentResults {
  readonly document: string;
  readonly counts: Counts;
  /** By the name of the generator. */
  readonly tools: { readonly [tool: string]: Result };
}

/** Medians of several runs, by the name of the tool. */
export interface Repeated {
  readonly [tool: string]: Failure | Run;
}

/** Everything a run of the benchmark found, as recorded beside it. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly versions: { readonly [package_: string]: string };
  readonly documents: readonly DocumentResults[];
  readonly github: Repeated;
  readonly heldsway: Repeated;
  /** Ours on documents that differ in size only. */
  readonly synthetic: readonly (Run & { readonly operations: number })[];
}
