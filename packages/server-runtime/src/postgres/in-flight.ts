/** A request under an idempotency key, in this process. */
export interface Running {
  readonly fingerprint: string;
  /** Whether it runs its handler: known when it has looked for an answer, which others may then find as well. */
  readonly executes: Promise<boolean>;
}

/** The request that came last under each idempotency key, while it runs. */
export class InFlight {
  readonly #running = new Map<string, Running>();

  find(name: string): Running | undefined {
    return this.#running.get(name);
  }

  /** Runs `work`, which says when its handler is to run. */
  async during<Result>(
    name: string,
    fingerprint: string,
    work: (execute: () => void) => Promise<Result>,
  ): Promise<Result> {
    let settle: (executes: boolean) => void = () => {};
    const executes = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    const mine = { fingerprint, executes };
    this.#running.set(name, mine);
    try {
      return await work(() => settle(true));
    } finally {
      if (this.#running.get(name) === mine) this.#running.delete(name);
      settle(false);
    }
  }
}
