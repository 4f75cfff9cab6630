const size = 100;

/**
 * Token bucket of a client: a retry costs 10, after a timeout 20, a success returns 1. While a server is down,
 * retries end once it is empty, instead of multiplying the load.
 */
export class RetryBudget {
  #tokens = size;

  /** Takes the price of a retry; false, and nothing taken, when it is not there. */
  spend(afterTimeout: boolean): boolean {
    const cost = afterTimeout ? 20 : 10;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }

  refill(): void {
    this.#tokens = Math.min(size, this.#tokens + 1);
  }
}
