/** One thing wrong with a value. */
export interface Issue {
  /** JSON pointer to the offending value, from where the check began: `/items/0/amount`. */
  pointer: string;
  /** Stable lower_snake name of the rule: `required`, `type`, `max_length`, `unknown_property`. */
  readonly code: string;
  /** For people, without the value itself: a fragment in lower case. */
  readonly detail: string;
}

/**
 * Tells whether a value has the shape, and adds an issue for each way it has not.
 * Pointers are relative to the value; the caller puts its own step in front (`within`),
 * so a valid value costs no path bookkeeping.
 */
export type Check = (value: unknown, issues: Issue[]) => boolean;
