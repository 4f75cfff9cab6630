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

/** 25 days: asked for more, `setTimeout` fires at once. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  random: () => Math.random(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, longestTimer));
    return () => clearTimeout(timer);
  },
};
