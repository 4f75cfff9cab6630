import type { Core } from "./core.ts";
import type { ReadItems } from "./item-stream.ts";
import type { PageStyle } from "./page-style.ts";

/** One operation as data: all the transport needs. Generated beside the function that calls it. */
export interface OperationSpec {
  readonly id: string;
  readonly method: string;
  /** Path template: `/books/{book_id}`. */
  readonly path: string;
  /** Base URL of an operation with servers of its own: what `servedAt` gives. */
  readonly baseUrl?: (core: Core) => string;
  /** Set when the document declares the idempotency header on the operation: every call then carries a key. */
  readonly isKeyed?: true;
  /** Turns the body into what `fetch` sends. Default: JSON. */
  readonly encode?: BodyEncoder;
  /** Media type of the body, when the encoder's result does not say and it is not `application/json`. */
  readonly bodyType?: string;
  /** Media type asked for, when it is not `application/json`. */
  readonly accept?: string;
  /** How a reply is read. Default: `json`. */
  readonly reads?: Reads;
  /** Takes a streamed reply apart: `jsonEvents`, ... Without it the caller gets the bytes. */
  readonly items?: ReadItems;
  /** Set when a successful reply may come without a body; the call then gives `undefined`. */
  readonly canBeEmpty?: true;
  /** Writes path arguments that are not plain values: `styledPath`. */
  readonly writePath?: (template: string, values: { readonly [name: string]: unknown }) => string;
  /** Writes query parameters that are not plain values or exploded lists: what `styledQuery` gives. */
  readonly writeQuery?: (query: object) => string;
  /** Writes cookies: `cookieHeader`. */
  readonly writeCookies?: (cookies: object) => string;
  /** How the list gives its pages. */
  readonly paging?: PageStyle;
}

/** How a reply is read: parsed, as a string, as a blob, unread, or not at all. */
export type Reads = "json" | "text" | "blob" | "stream" | "none";

/** What `fetch` can send. */
export type EncodedBody = NonNullable<RequestInit["body"]>;

/** Turns the body argument of a call into what `fetch` sends. */
export type BodyEncoder = (body: unknown) => EncodedBody;

/** The arguments of one call. */
export interface CallInput {
  readonly path?: { readonly [name: string]: unknown } | undefined;
  readonly query?: object | undefined;
  readonly headers?: object | undefined;
  readonly cookies?: object | undefined;
  readonly body?: unknown;
  /** @internal Gives the URL to send to, from the one that the arguments make. */
  readonly rewrite?: ((url: string) => string) | undefined;
}
