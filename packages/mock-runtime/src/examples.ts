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
  /** Of a list that says nothing of its end: what asks for a page after the first, which has no items. */
  readonly pages?: {
    /** Query parameter, as handlers are given it. */
    readonly parameter: string;
    /** What it is for the first page; nothing where any value asks for a later one. */
    readonly first?: number;
    /** Names on the way to the items. */
    readonly items: readonly string[];
  };
}
