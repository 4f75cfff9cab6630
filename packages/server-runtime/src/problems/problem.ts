/** One code of the document's problem list. */
export interface ProblemDefinition {
  readonly status: number;
  /** RFC 9457 `title`: the same for every occurrence. */
  readonly title: string;
}
