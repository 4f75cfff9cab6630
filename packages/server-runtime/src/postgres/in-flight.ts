/** Idempotency keys whose first request still runs in this process, with the fingerprint of that request. */
export class InFlight {
  readonly #fingerprints = new Map<string, string>();

  /** Fingerprint of the request that runs under this key. */
  find(name: string): string | undefined {
    return this.#fingerprints.get(name);
  }

  /** Runs `work` with the key taken. */
  async hold<Result>(name: string, fingerprint: string, work: () => Promise<Result>): Promise<Result> {
    this.#fingerprints.set(name, fingerprint);
    try {
      return await work();
    } finally {
      this.#fingerprints.delete(name);
    }
  }
}
