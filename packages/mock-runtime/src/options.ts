/** How the mocks behave until a test says otherwise. */
export interface MockOptions {
  /** Where the API is mocked. A path, such as `/v1`, means any host. Default: the servers of the document. */
  readonly baseUrls?: readonly string[];
  /**
   * What a request gets that is under a base URL but that no operation matches: a 404 problem which names
   * the nearest operations, or, as with other hosts, its way to the network. Default: `problem`.
   */
  readonly unmatched?: "problem" | "passthrough";
  /**
   * Remember rows between calls: what is made can be read, listed, changed and removed. Default: every call is
   * answered from the examples alone.
   */
  readonly state?: boolean;
  /** Scopes every credential holds; any well-formed one is accepted. Default: all the document names. */
  readonly scopes?: readonly string[];
  /**
   * Counts calls and sends the headers of a rate limit. Default: no limit.
   * To meet a refusal, answer with one: `mocks.once("listThings", { code: 429 })`.
   */
  readonly rateLimit?: { readonly limit: number; readonly windowSeconds: number };
  /** Base of the `type` URIs of problems. Default: `about:blank`. */
  readonly problemTypeBase?: string;
  /** Milliseconds before each answer. Default: 0. */
  readonly delay?: number;
  readonly clock?: () => Date;
}
