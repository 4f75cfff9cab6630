/** One code of the document's problem list. */
export interface ProblemDefinition {
  readonly status: number;
  /** RFC 9457 `title`: the same for every occurrence. */
  readonly title: string;
}

/** What a handler says about a problem; the runtime adds type, title, status, instance and request_id. */
export interface ProblemInit<Code extends string = string> {
  readonly code: Code;
  /** What went wrong this time, for the person who reads it: `"the name is taken"`. */
  readonly detail: string;
  /** The offending parts of the request. */
  readonly errors?: readonly ProblemIssue[];
  /** Members added to the problem body. */
  readonly extensions?: { readonly [member: string]: unknown };
}

/** One wrong part of a request: a JSON pointer into the body, or the name of a parameter. */
export type ProblemIssue =
  | { readonly pointer: string; readonly code: string; readonly detail: string }
  | { readonly parameter: string; readonly code: string; readonly detail: string };
