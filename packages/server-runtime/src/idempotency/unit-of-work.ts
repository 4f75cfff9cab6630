import type { AppTypes } from "../handler.ts";

/** A finished answer, as bytes: what is stored under an idempotency key and replayed. */
export interface StoredReply {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** `undefined` also for a call without a key: nothing is stored. */
  readonly body: Uint8Array | undefined;
  /** The body holds a secret that is shown once: store it encrypted. */
  readonly holdsSecret: boolean;
  /** Undo what the handler wrote but keep the answer (a business 4xx). */
  readonly undoEffects: boolean;
}

export interface IdempotentCall<App extends AppTypes> extends Call<App> {
  /** 1 to 255 visible ASCII characters, unquoted. */
  readonly key: string;
  /** SHA-256 (hex) over operation, path, query and canonical body. */
  readonly fingerprint: string;
}

export interface Call<App extends AppTypes> {
  /** `undefined` for an anonymous caller. */
  readonly principal: App["principal"] | undefined;
  readonly operationId: string;
  readonly requestId: string;
  readonly now: Date;
  /** The operation only reads. */
  readonly isReadOnly: boolean;
}

export type IdempotentResult =
  | { readonly kind: "executed"; readonly reply: StoredReply }
  /** The same request came before; its answer again. */
  | { readonly kind: "replayed"; readonly reply: StoredReply }
  /** The same key came with another request. */
  | { readonly kind: "reused" }
  /** The first request with this key still runs. */
  | { readonly kind: "inProgress"; readonly retryAfterSeconds: number };

/**
 * Opens transactions. It is the only way a handler reaches the database, so an effect and the answer
 * stored for its idempotency key become durable together, or neither does. May run the effect again after
 * undoing it. What the effect throws undoes it and is thrown on; when it fails by itself the caller gets a
 * 503 that may be sent again, unless `mapError` knows better. Answers too large to be kept it refuses, see `expectKeepable`.
 */
export interface UnitOfWork<App extends AppTypes> {
  run(call: Call<App>, effect: (tx: App["tx"]) => Promise<StoredReply>): Promise<StoredReply>;
  runOnce(
    call: IdempotentCall<App>,
    effect: (tx: App["tx"]) => Promise<StoredReply>,
  ): Promise<IdempotentResult>;
}
