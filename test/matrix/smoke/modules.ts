/** The entries of the SDK, however a runtime loaded them. */
export interface Modules {
  readonly sdk: typeof import("@heldsway/sdk");
  readonly operations: typeof import("@heldsway/sdk/operations");
  readonly raw: typeof import("@heldsway/sdk/raw");
}

/** Where a runtime is tried. */
export interface Place {
  /** Origin of the server of the smoke suite. */
  readonly origin: string;
  /** Part of the URLs that no other runtime's run has. */
  readonly name: string;
  /** Whether the runtime has environment variables. */
  readonly hasEnvironment: boolean;
}

/** What came of one test. */
export interface SmokeResult {
  readonly name: string;
  /** Why it failed; absent when it passed. */
  readonly failure?: string;
}
