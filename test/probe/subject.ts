/** A client under the probe: how it is made and called, through its public API alone. */
export interface Subject {
  /** Name of its package, as the package.json it is installed by has it. */
  readonly name: string;
  /** What is set beyond the defaults, if anything. */
  readonly settings?: string;
  /** What it has no option for; a client without lists has no `page`. */
  readonly lacks?: readonly ("AbortSignal" | "timeout" | "log")[];
  /** Body of the answer to `create`. */
  readonly created: object;
  /** Body of a page. `next` is null on the last page. */
  readonly page?: (ids: readonly string[], next: string | null) => object;
  connect(to: Connection): Session;
}

export interface Connection {
  /** Origin of the loopback server. */
  readonly url: string;
  /** Credential to send. */
  readonly secret: string;
  /** Milliseconds an attempt may take. */
  readonly timeout?: number;
  /** Where the client's log goes, at its most talkative. */
  readonly log?: (...line: unknown[]) => void;
}

export interface Session {
  /** The client itself, to be printed. */
  readonly client: unknown;
  /** The client's own call options saying this; `undefined` when it has no option for the key. */
  options(given: { readonly signal?: AbortSignal; readonly key?: string }): object | undefined;
  /** A POST with a body. Rejects when it fails. */
  create(options?: object): Promise<unknown>;
  /** The items of a list of several pages. */
  items?(): AsyncIterable<unknown>;
  /** The items that are left after a list failed, where the client can go on from the error. */
  resume?(error: unknown): AsyncIterable<unknown> | undefined;
}

/** `none`: the client does not try to do this, so that nothing went wrong, but nothing went right either. */
export type Verdict = "pass" | "fail" | "none";

export interface Outcome {
  readonly verdict: Verdict;
  /** What happened, in a few words. */
  readonly story: string;
}

/** Rows are counted by group. */
export type Group = "faults" | "pagination" | "idempotency" | "secrets";

export interface Scenario {
  /** Row of the table: `A`. */
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  run(subject: Subject): Promise<Outcome>;
}

export const pass = (story: string): Outcome => ({ verdict: "pass", story });
export const fail = (story: string): Outcome => ({ verdict: "fail", story });
export const none = (story: string): Outcome => ({ verdict: "none", story });
