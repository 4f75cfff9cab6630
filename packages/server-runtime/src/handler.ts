declare const operation: unique symbol;

/**
 * Proof that a declared reply of this operation was made. Only the methods of `context.reply` make one,
 * so a plain object, another operation's reply or a forgotten return do not compile.
 */
export interface Replied<Operation extends string> {
  readonly [operation]: Operation;
}

/** What a handler returns. */
export type Handled<Operation extends string> = Promise<Replied<Operation>> | Replied<Operation>;

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
export interface HandlerContext<App extends AppTypes = AppTypes, Principal = App["principal"]> {
  readonly operationId: string;
  readonly services: App["services"];
  /** `undefined` only on operations that allow anonymous calls. */
  readonly principal: Principal;
  /** By security scheme: several where the document asks for several at once. `principal` is the first of them. */
  readonly principals: { readonly [scheme: string]: App["principal"] };
  readonly tx: App["tx"];
  readonly requestId: string;
  /** The time of this request; one clock for everything it does. */
  readonly now: Date;
  /** The request as it came, for what the document does not describe. Built on first use. */
  readonly request: Request;
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal;
}

/** What a reply may say besides its body. */
export interface ReplyInit {
  /** Headers beyond the declared ones; names in any case. */
  readonly headers?: { readonly [name: string]: string };
  /** The body holds a secret that is shown once, though the document marks none: whoever stores it encrypts it. */
  readonly holdsSecret?: boolean;
}

/** A reply that a handler made, before it is checked and encoded. */
export interface PendingReply {
  readonly status: number;
  readonly body: unknown;
  /** Those the handler gave. */
  readonly headers: { readonly [name: string]: string };
  /** The same reply with another body, or with headers added to its own. */
  with(changes: {
    readonly body?: unknown;
    readonly headers?: { readonly [name: string]: string };
  }): PendingReply;
}

/** What a reply says besides its body where the document declares headers of it. */
export interface ReplyWith<Headers> {
  readonly headers: Headers;
  /** The body holds a secret that is shown once, though the document marks none: whoever stores it encrypts it. */
  readonly holdsSecret?: boolean;
}
