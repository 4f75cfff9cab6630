import type { CredentialProvider } from "./options.ts";

/** The client's credential: a fixed one, or one that is asked for when first needed and when it went stale. */
export class Credential {
  readonly #ask: CredentialProvider | undefined;
  #token: string | undefined;
  #pending: Promise<string> | undefined;

  constructor(source: string | CredentialProvider) {
    if (typeof source === "string") this.#token = source;
    else this.#ask = source;
  }

  /** Whether asking again may give another one. */
  get canChange(): boolean {
    return this.#ask !== undefined;
  }

  /** The last one given out, if any: what must not appear in messages. */
  get last(): string | undefined {
    return this.#token;
  }

  /** @param stale The one the server refused: another is asked for, once for all calls that wait. */
  async get(stale?: string): Promise<string | undefined> {
    if (!this.#ask || (this.#token !== undefined && this.#token !== stale)) return this.#token;
    this.#pending ??= this.#renew(this.#ask).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #renew(ask: CredentialProvider): Promise<string> {
    this.#token = await ask();
    return this.#token;
  }
}
