/** Where in its order the pipeline is. */
export type Phase =
  | "guard"
  | "match"
  | "authenticate"
  | "rateLimit"
  | "authorize"
  | "decode"
  | "idempotency"
  | "handle"
  | "reply";

/** What is known of a request so far: for its answer's headers, for problems and for observers. */
export class Trace {
  phase: Phase = "guard";
  operationId: string | undefined;
  /** Headers the answer gets whatever comes of the request. */
  headers: readonly (readonly [name: string, value: string])[] = [];
  readonly requestId: string;
  readonly now: Date;
  readonly path: string;

  constructor(requestId: string, now: Date, path: string) {
    this.requestId = requestId;
    this.now = now;
    this.path = path;
  }
}
