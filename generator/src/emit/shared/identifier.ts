/** Words of a text as an identifier in camelCase: `display_name` -> `displayName`, `+1` -> `_1`. */
export function camelIdentifier(...words: readonly string[]): string {
  const name = pascalIdentifier(...words);
  return name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+/u, (capitals) => capitals.toLowerCase());
}

/** Words of a text as an identifier in PascalCase. */
export function pascalIdentifier(...words: readonly string[]): string {
  const name = words
    .flatMap((word) => word.split(/[^\p{L}\p{N}$]+/u))
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
  return /^[\p{L}$]/u.test(name) ? name : `_${name}`;
}

/** Gives each wish out once; the next with the same wish gets a number. */
export class FreeNames {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  claim(wish: string): string {
    let name = wish;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${wish}${count}`;
    this.#taken.add(name);
    return name;
  }
}
