/** What the worker of the embedded database is started with. */
export interface WorkerInput {
  readonly dataDirectory: string;
  /** Snapshot to unpack into the empty directory; without it the database is made anew. */
  readonly snapshot?: string;
}

export type ToWorker = { readonly kind: "save"; readonly file: string } | { readonly kind: "close" };

export type FromWorker =
  | { readonly kind: "ready"; readonly port: number }
  | { readonly kind: "saved" }
  | { readonly kind: "closed" };
