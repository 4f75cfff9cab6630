import { NameLock } from "./name-lock.ts";

/** Names handed out once each. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  readonly #lock: NameLock;

  constructor(lock: NameLock = new NameLock()) {
    this.#lock = lock;
  }

  /** Whether a name is taken, or locked for another key. */
  has(name: string, key?: string): boolean {
    return this.#taken.has(name) || this.#lock.isReserved(name, key);
  }

  /** The first of the wished names that is free, else the last one with the first free number behind it. */
  claim(...wishes: readonly [string, ...string[]]): string {
    return this.#claim(wishes, undefined);
  }

  /** The name a key has had, else as `claim`. `source` is what the name is made from. */
  claimFor(key: string, wishes: readonly [string, ...string[]], source: string = wishes[0]): string {
    // Two types of one place, like a stream and its items: they come in one order.
    let own = key;
    for (let count = 2; this.#lock.now.has(own); count += 1) own = `${key} (${count})`;
    const locked = this.#lock.nameOf(own, source);
    const name = this.#claim(locked === undefined ? wishes : [locked, ...wishes], own);
    this.#lock.record(own, { name, source });
    return name;
  }

  /** Takes a name that is known to be free. */
  take(name: string): void {
    this.#taken.add(name);
  }

  #claim(wishes: readonly [string, ...string[]], key: string | undefined): string {
    const free = wishes.find((wish) => !this.has(wish, key));
    const name = free ?? this.#numbered(wishes.at(-1) ?? wishes[0], key);
    this.#taken.add(name);
    return name;
  }

  #numbered(wish: string, key: string | undefined): string {
    const stem = /\d$/.test(wish) ? `${wish}_` : wish;
    let count = 2;
    while (this.has(`${stem}${count}`, key)) count += 1;
    return `${stem}${count}`;
  }
}
