/**
 * A string enum in what the server sends: the values known when the client was generated, and any other.
 * A newer server may send a value this client has not heard of, so a `switch` over it needs a `default`.
 */
export type Open<Known extends string> = Known | (string & {});
