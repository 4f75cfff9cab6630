/** Time and chance, so that tests can replace them. */
export interface Clock {
  /** Milliseconds since the epoch that never run backwards. */
  now(): number;
  /** A number in [0, 1). */
  random(): number;
  /**
   * Calls `run` once, `ms` from now, never before this function returned. Gives a function that forgets it.
   * `wait`: nothing else happens meanwhile, a virtual clock may jump; `limit`: something is under way.
   */
  after(ms: number, run: () => void, purpose: "wait" | "limit"): () => void;
}

/** `setTimeout` fires at once when asked for more. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  random: () => Math.random(),
  after(ms, run) {
    if (ms > longestTimer) return () => {};
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
