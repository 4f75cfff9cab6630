/** Measures the phases of a run. Outputs are made side by side: their times overlap. */
export class Phases {
  readonly #started = performance.now();
  readonly #times = new Map<string, number>();
  readonly #onStart: (name: string) => void;

  /** @param onStart told when a phase begins */
  constructor(onStart: (name: string) => void = () => {}) {
    this.#onStart = onStart;
  }

  async time<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
    this.#onStart(name);
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#times.set(name, (this.#times.get(name) ?? 0) + performance.now() - start);
    }
  }

  /** Milliseconds by phase, in the order in which they began to be known; `total` since this was made. */
  get milliseconds(): { readonly [phase: string]: number } {
    return Object.fromEntries(
      [...this.#times, ["total", performance.now() - this.#started] as const].map(([name, time]) => [
        name,
        Math.round(time),
      ]),
    );
  }

  /** A line per phase. */
  describe(): string {
    const rows = Object.entries(this.milliseconds);
    const width = Math.max(...rows.map(([name]) => name.length));
    const digits = Math.max(...rows.map(([, time]) => String(time).length));
    return rows
      .map(([name, time]) => `${name.padEnd(width)}  ${String(time).padStart(digits)} ms`)
      .join("\n");
  }
}
