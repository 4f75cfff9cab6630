import type { PropertyPath } from "./operation.ts";

/** What generated clients and servers must know about the API beyond its operations; from config and document. */
export interface Policy {
  /** Client class: `HeldSway`. */
  readonly clientName: string;
  /** Environment variable the client reads its credential from. */
  readonly credentialVariable: string | undefined;
  /** Named base URLs; the first is the default. */
  readonly environments: readonly {
    readonly name: string;
    readonly url: string;
    readonly description: string | undefined;
  }[];
  /** Request header of the idempotency key. */
  readonly idempotencyHeader: string | undefined;
  /** Response header that marks a replayed answer. */
  readonly replayedHeader: string | undefined;
  /** Response header with the request id. */
  readonly requestIdHeader: string | undefined;
  /** Problem code of an idempotency conflict that clears by waiting (retried by the client). */
  readonly inProgressCode: string | undefined;
  /** All problem codes of the document, sorted, with the statuses they come with; empty when it lists none. */
  readonly problemCodes: readonly {
    readonly code: string;
    readonly statuses: readonly number[];
    readonly description: string | undefined;
  }[];
  /** Schema name of the problem body, when errors are RFC 9457 problem details. */
  readonly problemSchema: string | undefined;
  /** How the client sends its credential; undefined when the API asks for none a client can send. */
  readonly auth: Auth | undefined;
  /** Statuses of trouble that passes, where they are not the usual ones. */
  readonly retryStatuses: readonly number[] | undefined;
  /** Where errors have their code and message; undefined when no error reply shows it. */
  readonly errorShape: ErrorShape | undefined;
  /** What was decided, and why, for people. */
  readonly decisions: readonly Decision[];
  /** Where generated code finds its runtimes and the contract. */
  readonly imports: Imports;
}

export interface Auth {
  /** Name of the security scheme; undefined where the document declares none. */
  readonly scheme: string | undefined;
  readonly by: "bearer" | "basic" | "header" | "query" | "cookie";
  /** Of the header, parameter or cookie. */
  readonly name?: string;
  /** Where programs get tokens of their own, by client credentials. */
  readonly tokenUrl?: string;
  /** Whether most operations answer without. */
  readonly isOptional: boolean;
  readonly reason: string;
}

export interface ErrorShape {
  /** Undefined: errors have none, and go by their status. */
  readonly code: PropertyPath | undefined;
  readonly message: PropertyPath;
  readonly reason: string;
}

/** One decision about how the API behaves. */
export interface Decision {
  readonly policy: "paging" | "idempotency" | "auth" | "retry" | "errors";
  /** What was decided: `by cursor`. */
  readonly decision: string;
  readonly reason: string;
  /** Operations it holds for, by id; undefined: all. */
  readonly operations?: readonly string[];
}

export interface Imports {
  readonly clientRuntime: string;
  readonly serverRuntime: string;
  readonly mockRuntime: string;
  readonly conformanceRuntime: string;
  /**
   * The contract's index as seen from server and mocks: a package, or a file relative to the output folder
   * (`../contract/index.ts`). Passed as it is to `valueImport` and `typeImport`.
   */
  readonly contract: string | { readonly file: string };
  /** The server's index as seen from the mocks, whose handlers are typed like the server's; as `contract`. */
  readonly server: string | { readonly file: string };
  /** Contract and mocks as seen from the conformance tests; no mocks where none are made. */
  readonly forConformance: {
    readonly contract: string | { readonly file: string };
    readonly mocks: string | { readonly file: string } | undefined;
  };
}
