/** An answer as it came over the wire. */
export interface Received {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/** A `fetch` that remembers the answer it gave last. */
export class Recorder {
  #last: Promise<Received> | undefined;
  #settled: Received | undefined;

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init);
    const copy = response.clone();
    this.#settled = undefined;
    this.#last = copy.text().then((text) => ({
      status: response.status,
      mediaType: response.headers.get("content-type") ?? "",
      text,
    }));
    this.#settled = await this.#last;
    return response;
  };

  /** The answer since the last call. */
  last(): Received | undefined {
    const last = this.#settled;
    this.#settled = undefined;
    return last;
  }
}
