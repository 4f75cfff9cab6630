import type { CredentialProvider } from "./options.ts";

/** The client's credential: a fixed one, or one that is asked for when first needed and when it went stale. */
export class Credential {
  readonly #source: string | CredentialProvider;
  #token: string | undefined;
  #pending: Promise<string> | undefined;

  constructor(source: string | CredentialProvider) {
    this.#source = source;
    if (typeof source === "string") this.#token = source;
  }

  /** Whether asking again may give another one. */
  get canChange(): boolean {
    return typeof this.#source === "function";
  }

  /** The last one given out, if any: what must not appear in messages. */
  get last(): string | undefined {
    return this.#token;
  }

  /** @param stale The one the server refused: another is asked for, once for all calls that wait. */
  async get(stale?: string): Promise<string> {
    const source = this.#source;
    if (typeof source === "string") return source;
    if (this.#token !== undefined && this.#token !== stale) return this.#token;
    this.#pending ??= this.#ask(source).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #ask(source: CredentialProvider): Promise<string> {
    this.#token = await source();
    return this.#token;
  }
}
