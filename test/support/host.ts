/** Secrets every host is seeded with, by what they are for. */
export const keyNames = [
  "readOnly",
  "conversionWrite",
  "payoutWrite",
  "admin",
  /** 5 requests in 3 seconds. */
  "lowLimit",
  "revoked",
  "expired",
  /** Both open the same API key, in the middle of a rotation. */
  "rotatedOld",
  "rotatedNew",
  "otherWorkspaceAdmin",
  /** Of a workspace whose plan does not include the API. */
  "gated",
] as const;

export type KeyName = (typeof keyNames)[number];

/** A running HeldSway API. */
export interface Host {
  /** Base URL of the API, `/v1` included. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly keys: { readonly [name in KeyName]: string };
  /** Ids of the operations it answers; the others of the document answer 501. */
  readonly built: ReadonlySet<string>;
  close(): Promise<void>;
}
