/** One request on its way through the pipeline, whatever carried it. */
export interface Exchange {
  readonly method: string;
  /** Path and query as received, percent-encoding untouched: `/v1/affiliates?limit=2`. */
  readonly target: string;
  /** Value of a request header by lower-case name; several lines joined as RFC 9110 section 5.3 says. */
  header(name: string): string | undefined;
  /** All request headers, lower-case names. */
  headers(): Iterable<readonly [name: string, value: string]>;
  /** The whole body; rejects with `BodyTooLarge` past the limit. Read once, kept. */
  body(limit: number): Promise<Uint8Array>;
  /** Whether a body was announced. */
  readonly hasBody: boolean;
  readonly signal: AbortSignal;
  /** Address of the peer, for the bucket of unauthenticated calls. */
  readonly remoteAddress: string | undefined;
  /** Whether the caller's side of the connection was encrypted. */
  readonly isSecure: boolean;
  /** The request as a web standard object; built on first call. */
  request(): Request;
}

/** The body has more bytes than allowed; whoever reads it answers 413. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** What goes back. */
export interface Outcome {
  readonly status: number;
  /** Lower-case names; a name may come more than once (`set-cookie`). */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | string | ReadableStream<Uint8Array> | undefined;
}

/** The whole server in one function: adapters translate to and from it. */
export type Handle = (exchange: Exchange) => Promise<Outcome>;
