/** A name that was given before, and what it was made from. */
export interface LockedName {
  readonly name: string;
  /** Changes when the document asks for another name: then the old one no longer counts. */
  readonly source: string;
}

/** The names of one namespace: those of earlier runs, and those of this one. */
export class NameLock {
  readonly #before: ReadonlyMap<string, LockedName>;
  readonly #owners = new Map<string, string>();
  readonly #now = new Map<string, LockedName>();
  readonly #kept = new Set<string>();

  /** @param spread - all names that come with a name, for keys that bring more than one. */
  constructor(
    before: ReadonlyMap<string, LockedName> = new Map(),
    spread: (key: string, name: string) => readonly string[] = (_, name) => [name],
  ) {
    this.#before = before;
    for (const [key, { name }] of before) for (const each of spread(key, name)) this.#owners.set(each, key);
    // What has a name by its own key has it, whatever would come with another.
    for (const [key, { name }] of before) this.#owners.set(name, key);
  }

  /** The name this key has had, unless it is now made from something else. */
  nameOf(key: string, source: string): string | undefined {
    const locked = this.#before.get(key);
    if (locked?.source !== source) return undefined;
    this.#kept.add(key);
    return locked.name;
  }

  /** Whether a name belongs to another key. */
  isReserved(name: string, key: string | undefined): boolean {
    const owner = this.#owners.get(name);
    return owner !== undefined && owner !== key;
  }

  record(key: string, name: LockedName): void {
    this.#now.set(key, name);
  }

  get before(): ReadonlyMap<string, LockedName> {
    return this.#before;
  }

  /** Names of this run. */
  get now(): ReadonlyMap<string, LockedName> {
    return this.#now;
  }

  /** What is left of the earlier names: those that something in the document still answers to. */
  get stillUsed(): ReadonlyMap<string, LockedName> {
    return new Map([...this.#before].filter(([key]) => this.#kept.has(key)));
  }
}

/** All locked names of a document, a namespace each. */
export interface NameLocks {
  /** By `GET /pets`. */
  readonly ids: NameLock;
  /** By `GET /pets`. */
  readonly functions: NameLock;
  /** `pets.list`, by `GET /pets`. */
  readonly methods: NameLock;
  /** Types and classes, by what they name: `schema /components/schemas/Pet`, `operation GET /pets`. */
  readonly types: NameLock;
}

export type LockedNames = { readonly [namespace in keyof NameLocks]: ReadonlyMap<string, LockedName> };

/** Suffixes of the types an operation brings along. */
export const operationTypeSuffixes = [
  "",
  "Query",
  "Headers",
  "Cookies",
  "Params",
  "Body",
  "Reply",
  "Error",
  "Context",
];

function typesWith(key: string, name: string): readonly string[] {
  return key.startsWith("operation ") ? operationTypeSuffixes.map((suffix) => name + suffix) : [name];
}

export function createLocks(before: Partial<LockedNames> = {}): NameLocks {
  return {
    ids: new NameLock(before.ids),
    functions: new NameLock(before.functions),
    methods: new NameLock(before.methods),
    types: new NameLock(before.types, typesWith),
  };
}

export const namespaces = ["ids", "functions", "methods", "types"] as const;
