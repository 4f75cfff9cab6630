/**
 * Idempotency keys under which a handler runs in this process, with the fingerprint of its request. A request that
 * only looks for an answer is not among them: it would hide that answer from others.
 */
export class InFlight {
  readonly #running = new Map<string, { readonly fingerprint: string }>();

  /** Fingerprint of the request whose handler runs under this key. */
  find(name: string): string | undefined {
    return this.#running.get(name)?.fingerprint;
  }

  /** Runs `work`, which takes the key when its handler is to run and has it until it ends. */
  async during<Result>(
    name: string,
    fingerprint: string,
    work: (take: () => void) => Promise<Result>,
  ): Promise<Result> {
    const mine = { fingerprint };
    try {
      return await work(() => this.#running.set(name, mine));
    } finally {
      // What Postgres aborted may run again after somebody else has taken the key.
      if (this.#running.get(name) === mine) this.#running.delete(name);
    }
  }
}
