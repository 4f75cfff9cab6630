/** Idempotency keys whose first request still runs in this process, with the fingerprint of that request. */
export class InFlight {
  readonly #fingerprints = new Map<string, string>();

  /** Fingerprint of the request that runs under this key. */
  find(workspaceId: string, key: string): string | undefined {
    return this.#fingerprints.get(`${workspaceId} ${key}`);
  }

  /** Runs `work` with the key taken. */
  async hold<T>(workspaceId: string, key: string, fingerprint: string, work: () => Promise<T>): Promise<T> {
    const name = `${workspaceId} ${key}`;
    this.#fingerprints.set(name, fingerprint);
    try {
      return await work();
    } finally {
      this.#fingerprints.delete(name);
    }
  }
}
