import type { Lab } from "./lab.ts";
import type { Ability } from "./stores.ts";

/** A row of the table of edge cases, each with what it must come to. */
export interface EdgeCase {
  readonly number: number;
  readonly title: string;
  /** Without it the case says nothing of a store. */
  readonly needs?: Ability;
  run(lab: Lab): Promise<void>;
}
