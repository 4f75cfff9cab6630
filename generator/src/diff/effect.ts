/** How much a change asks for by semantic versioning. */
export type Rating = "major" | "minor" | "patch";

/** What a change of the document does to code that uses what is generated. */
export interface Effect {
  /** Who notices: callers of the client, or handlers, which the server and the mocks take alike. */
  readonly target: "client" | "handlers";
  readonly rating: Rating;
  readonly message: string;
}

export const ratings: readonly Rating[] = ["major", "minor", "patch"];

/** The most that is asked for; undefined when nothing changed. */
export function highestOf(found: readonly { readonly rating: Rating }[]): Rating | undefined {
  return ratings.find((rating) => found.some((each) => each.rating === rating));
}
