/** Shared by the calls of a client: after a 429 all of them hold back, not only the one that was told. */
export class Gate {
  #opensAt = 0;

  /** Closes the gate until a time of the clock; never opens it earlier than it was going to. */
  closeUntil(time: number): void {
    this.#opensAt = Math.max(this.#opensAt, time);
  }

  /** Milliseconds until the gate opens; 0 when it is open. */
  closedFor(now: number): number {
    return Math.max(0, this.#opensAt - now);
  }
}
