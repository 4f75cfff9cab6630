import type { AppTypes } from "../handler.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

/** A unit of work to be tried, and what the trial needs of its surroundings. */
export interface UnitOfWorkUnderTest<App extends AppTypes> {
  /** A unit of work over one and the same store, each as another process would have it. It expires by the time of the call. */
  open(): UnitOfWork<App>;
  /** A caller, the same workspace by another credential, and a caller of another workspace. */
  readonly callers: {
    readonly first: App["principal"];
    readonly rotated: App["principal"];
    readonly stranger: App["principal"];
  };
  /** Writes something under this name. */
  write(tx: App["tx"], name: string): Promise<unknown> | unknown;
  /** Whether a caller's other requests see what was written under this name. */
  hasWritten(name: string, caller: App["principal"]): Promise<boolean> | boolean;
  /** Everything the store holds, as text: what somebody sees who reads the database. */
  storedText(): Promise<string> | string;
}

/** What a store may honestly not have. */
export type UnitOfWorkAbility =
  /** Undoes what a handler wrote. */
  | "undo"
  /** Is shared by processes. */
  | "processes"
  /** Keeps answers where others could read them, so that secrets are encrypted. */
  | "storage";

export interface UnitOfWorkCase {
  readonly name: string;
  /** The case is about this ability. */
  readonly needs?: UnitOfWorkAbility;
  /** Rejects with what was got and what was expected. Needs a store that has not seen this case before. */
  run<App extends AppTypes>(subject: UnitOfWorkUnderTest<App>): Promise<void>;
}
