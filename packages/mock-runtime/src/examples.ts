/** Examples of a document, by handler name. Generated. */
export interface Examples {
  readonly [operation: string]: OperationExamples;
}

/** What one operation can answer with, by declared status: `201`, `4XX`, `default`. */
export interface OperationExamples {
  readonly [status: string]: ReplyExamples;
}

/** What one declared reply can be answered with. */
export interface ReplyExamples {
  /** Values of the headers the reply must have. */
  readonly headers?: { readonly [name: string]: string };
  /** Bodies by media type, then by name of the example. The first is answered when none is asked for. */
  readonly contents?: { readonly [mediaType: string]: { readonly [example: string]: unknown } };
}
