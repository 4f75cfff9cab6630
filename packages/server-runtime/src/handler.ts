declare const operation: unique symbol;

/**
 * Proof that a declared reply of this operation was made. Only the methods of `context.reply` make one,
 * so a plain object, another operation's reply or a forgotten return do not compile.
 */
export interface Replied<Operation extends string> {
  readonly [operation]: Operation;
}

/** The types an application brings: what its handlers are given besides the request. */
export interface AppTypes {
  /** Whatever handlers share; passed to `createServer`. */
  readonly services: unknown;
  /** Who is calling, as `authenticate` returned it. */
  readonly principal: unknown;
  /** One unit of work on the database: all a handler may write through. */
  readonly tx: unknown;
}

/** What every handler gets; generated contexts add params, query, body, idempotencyKey and reply. */
export interface HandlerContext<App extends AppTypes = AppTypes> {
  readonly operationId: string;
  readonly services: App["services"];
  /** `undefined` only on operations that allow anonymous calls. */
  readonly principal: App["principal"];
  readonly tx: App["tx"];
  readonly requestId: string;
  /** The time of this request; one clock for everything it does. */
  readonly now: Date;
  /** The request as it came, for what the document does not describe. Built on first use. */
  readonly request: Request;
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal;
}

/** Extra headers of a reply beyond the declared ones. */
export interface ReplyInit {
  readonly headers?: { readonly [name: string]: string };
}
