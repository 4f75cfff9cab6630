import type { LooseContext } from "./answer.ts";
import type { Wish } from "./wish.ts";

/** How a test wants an operation to answer. */
export interface Scripted<Handler> extends Wish {
  /** Makes the answer, given what the server's handler would be given. */
  readonly reply?: Handler;
  /** Milliseconds to wait before anything else. */
  readonly delay?: number;
  /** The call fails the way a lost connection does; the server never sees it. */
  readonly networkError?: boolean;
}

/** A script of any operation. */
export type Script = Scripted<(context: LooseContext) => unknown>;

/** The scripts of a test: what is answered once, in order, and what until further notice. */
export interface ScriptBook {
  always(operation: string, script: Script): void;
  once(operation: string, script: Script): void;
  /** The script of the next call; one for a single call is used up. */
  next(operation: string): Script | undefined;
}

export function scriptBook(): ScriptBook {
  const standing = new Map<string, Script>();
  const queued = new Map<string, Script[]>();
  return {
    always: (operation, script) => void standing.set(operation, script),
    once: (operation, script) => void queued.set(operation, [...(queued.get(operation) ?? []), script]),
    next: (operation) => queued.get(operation)?.shift() ?? standing.get(operation),
  };
}
