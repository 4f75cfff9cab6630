/** One request to a limiter, by a clock that all share: it was counted somewhere between the two times. */
export interface Take {
  /** Milliseconds. */
  readonly sent: number;
  readonly answered: number;
  readonly isAllowed: boolean;
}

/**
 * What no order of counting can explain, for a window that rolls: more than `limit` admitted within one, or a
 * request refused while one had room. Holds however slow the machine was.
 *
 * @param windowMs Length of the window; both clocks may differ by a millisecond in it.
 */
export function objectionsTo(takes: readonly Take[], limit: number, windowMs: number): readonly string[] {
  const admitted = takes.filter(({ isAllowed }) => isAllowed);
  const objections: string[] = [];
  for (const { sent: from } of admitted) {
    const certain = admitted.filter(({ sent, answered }) => sent >= from && answered < from + windowMs - 1);
    if (certain.length > limit)
      objections.push(`${certain.length} admitted within ${windowMs} ms from ${from}`);
  }
  for (const { sent, answered } of takes.filter(({ isAllowed }) => !isAllowed)) {
    const possible = admitted.filter(
      (other) => other.answered > sent - windowMs - 1 && other.sent <= answered,
    );
    if (possible.length < limit)
      objections.push(`refused at ${sent} though at most ${possible.length} had been admitted`);
  }
  return objections;
}
