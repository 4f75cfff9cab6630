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
  /** Where generated code finds its runtimes and the contract. */
  readonly imports: Imports;
}

export interface Imports {
  readonly clientRuntime: string;
  readonly serverRuntime: string;
  readonly mockRuntime: string;
  /**
   * The contract's index as seen from server and mocks: a package, or a file relative to the output folder
   * (`../contract/index.ts`). Passed as it is to `valueImport` and `typeImport`.
   */
  readonly contract: string | { readonly file: string };
  /** The server's index as seen from the mocks, whose handlers are typed like the server's; as `contract`. */
  readonly server: string | { readonly file: string };
}
