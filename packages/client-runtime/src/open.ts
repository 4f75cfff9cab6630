/**
 * A string enum in what the server sends: the values known when the client was generated, and any other.
 * A newer server may send a value this client has not heard of, so a `switch` over it needs a `default`.
 */
export type Open<Known extends string> = Known | (string & {});

/**
 * Whether an open value is one of those known when the client was generated; it then narrows to them.
 *
 * @example
 * if (isKnown(statusValues, book.status)) book.status; // "lent" | "returned"
 */
export function isKnown<Known extends string>(values: readonly Known[], value: unknown): value is Known {
  return values.some((known) => known === value);
}
