import type { Collection, Row } from "./collections.ts";

/** Rows of the collections that calls have touched; each begins with those of the examples. */
export class RowStore {
  readonly #collections = new Map<string, Map<string, Row>>();
  readonly #made = new Set<string>();

  /** @param place Path of the collection with the values of its parameters: `/shops/7/pets`. */
  list(place: string, collection: Collection): readonly Row[] {
    return [...this.#rows(place, collection).values()];
  }

  get(place: string, collection: Collection, id: unknown): Row | undefined {
    return this.#rows(place, collection).get(String(id));
  }

  put(place: string, collection: Collection, row: Row): void {
    const id = String(row[collection.idProperty]);
    this.#rows(place, collection).set(id, row);
    this.#made.add(`${place}/${id}`);
  }

  /** Whether a row has or had this id: one that was removed does not come back as another. */
  isUsed(place: string, collection: Collection, id: unknown): boolean {
    return this.#rows(place, collection).has(String(id)) || this.#made.has(`${place}/${id}`);
  }

  remove(place: string, collection: Collection, id: unknown): void {
    this.#rows(place, collection).delete(String(id));
  }

  #rows(place: string, { idProperty, examples }: Collection): Map<string, Row> {
    const known = this.#collections.get(place);
    if (known) return known;
    // The fullest example of a row comes first and stays.
    const seeded = new Map(examples.toReversed().map((row) => [String(row[idProperty]), row]));
    this.#collections.set(place, seeded);
    return seeded;
  }
}
