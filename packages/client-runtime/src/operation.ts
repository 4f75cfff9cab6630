/** One operation as data: all the transport needs. Generated beside the function that calls it. */
export interface OperationSpec {
  readonly id: string;
  readonly method: string;
  /** Path template: `/affiliates/{affiliate_id}`. */
  readonly path: string;
  /** Set when the document declares the idempotency header on the operation. */
  readonly isIdempotent?: true;
  /** Media type of the request body when it is not `application/json`. */
  readonly bodyType?: string;
  /** How the reply is read. Default `json`; `none` for replies without a body. */
  readonly reads?: "json" | "text" | "binary" | "stream" | "none";
  /** Set on lists. */
  readonly paging?: PagingSpec;
  /** Query parameters whose style is not form, exploded. */
  readonly styles?: { readonly [parameter: string]: { readonly style: string; readonly explode: boolean } };
}

export interface PagingSpec {
  readonly cursorParameter: string;
  readonly items: string;
  readonly nextCursor: string;
  readonly hasMore?: string;
}

/** The arguments of one call. */
export interface CallInput {
  readonly path?: { readonly [name: string]: string | number | boolean };
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly body?: unknown;
}

/** What a generated client tells the runtime about its API; the runtime itself knows none. */
export interface ClientPolicy {
  /** Client name, for error messages and brands: `HeldSway`. */
  readonly name: string;
  /** Environment variable holding the credential. */
  readonly credentialVariable?: string;
  /** Named base URLs; the first is the default. */
  readonly environments: { readonly [name: string]: string };
  readonly auth?:
    | { readonly kind: "bearer" | "basic" }
    | { readonly kind: "apiKey"; readonly in: "header" | "query"; readonly name: string };
  readonly idempotencyHeader?: string;
  readonly replayedHeader?: string;
  readonly requestIdHeader?: string;
  /** Problem code that means: the first request with this key still runs; wait and retry. */
  readonly inProgressCode?: string;
}
