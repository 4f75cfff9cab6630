/** Names handed out once each. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** The first of the wished names that is free, else the last one with the first free number behind it. */
  claim(...wishes: readonly [string, ...string[]]): string {
    const free = wishes.find((wish) => !this.has(wish));
    const name = free ?? this.#numbered(wishes.at(-1) ?? wishes[0]);
    this.#taken.add(name);
    return name;
  }

  #numbered(wish: string): string {
    const stem = /\d$/.test(wish) ? `${wish}_` : wish;
    let count = 2;
    while (this.has(`${stem}${count}`)) count += 1;
    return `${stem}${count}`;
  }
}
