import type { Authenticate } from "./authenticate.ts";
import type { ErrorReader } from "./error-names.ts";

/** What a generated client tells the runtime about its API; the runtime itself knows none. */
export interface ClientPolicy {
  /** Name of the client, for messages. */
  readonly name: string;
  /** Environment variable the credential is read from when the options give none. */
  readonly credentialVariable?: string;
  /** Named base URLs; the first is the default. */
  readonly environments: { readonly [name: string]: string };
  /** How the credential is sent; absent when the API asks for none. */
  readonly authenticate?: Authenticate;
  /** Set when most operations answer without a credential: a client may then have none. */
  readonly isPublic?: true;
  /** Request header of the idempotency key. */
  readonly idempotencyHeader?: string;
  /** Response header that marks an answer stored earlier for the same key. */
  readonly replayedHeader?: string;
  readonly requestIdHeader?: string;
  /** Error code that means: the first request with this key still runs; wait and retry. */
  readonly inProgressCode?: string;
  /** Statuses after which a call is sent again. Default: 408, 425, 429, 500, 502, 503, 504. */
  readonly retryStatuses?: readonly number[];
  /** Reads errors that are neither problem details nor `{ code, message }`, bare or under `error`: `errorsAt`. */
  readonly readError?: ErrorReader;
}
