import type { Server } from "./api.ts";
import type { Doc, Type } from "./type.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | "TRACE" | "QUERY";

export interface Operation {
  /** operationId of the document, or the one made for it: `createAffiliate`. Unique. */
  readonly id: string;
  /** PascalCase stem of its type names: `CreateAffiliate`. Unique, also against schema names. */
  readonly typeName: string;
  /** Free function and handler name: `createAffiliate`. Unique, no reserved word. */
  readonly functionName: string;
  /** Method on its resource: `create`. */
  readonly methodName: string;
  /** Properties from the client down to its resource: `["affiliates"]`. Empty: on the client itself. */
  readonly resource: readonly string[];
  /** File stem of the module it is printed in: `affiliates`. */
  readonly module: string;
  readonly method: Method;
  /** Path template as written: `/affiliates/{affiliate_id}`. */
  readonly path: string;
  /** JSON pointer in the document. */
  readonly pointer: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly isDeprecated: boolean;
  /** Path parameters in template order, then query, header and cookie in document order. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** Sorted: exact statuses ascending, then ranges, then default. */
  readonly replies: readonly Reply[];
  /** Alternatives (OR) of sets (AND). Empty: anonymous. A set without members: anonymous is allowed too. */
  readonly security: readonly SecurityRequirement[];
  /** Where it is served instead of at the document's servers; empty where it is served at those. */
  readonly servers: readonly OperationServer[];
  readonly paging: Paging | undefined;
  /** Set when the document declares the idempotency header on this operation. */
  readonly idempotency: { readonly header: string; readonly isRequired: boolean } | undefined;
}

/** A server of some operations only. */
export interface OperationServer extends Server {
  /** Path of the URL: `/v1`, or empty; undefined where it is that of the document's first server. */
  readonly basePath: string | undefined;
}

export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

export interface Parameter {
  /** Name on the wire: `affiliate_id`, `Prefer`. */
  readonly name: string;
  /**
   * Name in TypeScript objects (query and cookies as on the wire, headers in lower case) and of positional
   * arguments (path, camelCase, never the name of another argument).
   */
  readonly property: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly isRequired: boolean;
  readonly type: Type;
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly isExploded: boolean;
  readonly allowsReserved: boolean;
  /** Set when the parameter is described by `content`: its value is serialised in this media type. */
  readonly mediaType: string | undefined;
  readonly default: unknown;
  readonly doc: Doc;
}

export interface Body {
  readonly isRequired: boolean;
  readonly description: string | undefined;
  readonly contents: readonly Content[];
}

/** One media type of a body or a reply. */
export interface Content {
  readonly mediaType: string;
  readonly kind: "json" | "form" | "multipart" | "text" | "binary" | "sse" | "jsonl";
  /** For `binary` and `text` what goes over the wire, whatever the document calls its content. */
  readonly type: Type;
  /** Type of one event or line, for `sse` and `jsonl`. */
  readonly item: Type | undefined;
  /**
   * How an item travels in `sse`: as the JSON of its data, as its text, or as the whole event (`data`, `event`,
   * `id`, `retry`).
   */
  readonly framing: "json" | "text" | "event" | undefined;
  /** How fields of a `form` or `multipart` are written, where the document says so. */
  readonly encodings: readonly FieldEncoding[];
  readonly examples: readonly NamedExample[];
}

export interface FieldEncoding {
  readonly property: string;
  /** Media types of the part, separated by commas; the first is what clients send. Of `multipart` only. */
  readonly contentType: string | undefined;
  /** Set where the field of a `form` is written as a query parameter is. */
  readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | undefined;
  readonly isExploded: boolean;
}

export interface NamedExample {
  /** `default` where the document gives a single unnamed one. */
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: unknown;
}

export interface Reply {
  /** As written: `201`, `4XX`, `default`. */
  readonly status: string;
  /** Method of the server's reply object: `created`, `clientError`, `otherwise`. */
  readonly name: string;
  readonly isError: boolean;
  readonly description: string;
  readonly headers: readonly ReplyHeader[];
  /** Empty: the reply has no body. */
  readonly contents: readonly Content[];
  /** Error codes this status can carry; empty when the document does not say. */
  readonly problemCodes: readonly string[];
}

export interface ReplyHeader {
  readonly name: string;
  /** Lower-case name, the key in TypeScript. */
  readonly property: string;
  readonly isRequired: boolean;
  readonly type: Type;
  readonly doc: Doc;
}

/** How a list gives its pages. Names are those of the document. */
export type Paging = PagingCommon &
  (CursorPaging | LastIdPaging | PageNumberPaging | OffsetPaging | LinkPaging | NextUrlPaging);

export type PagingStyle = Paging["style"];

/** Names on the way from a reply to a property of it; none: the reply itself. */
export type PropertyPath = readonly string[];

interface PagingCommon {
  /** Where a reply holds the items. */
  readonly items: PropertyPath;
  /** Type of one item. */
  readonly item: Type;
  /** Says that more follows, by being false on the last page. */
  readonly more: PropertyPath | undefined;
  /** Says that nothing follows, by being true on the last page. Never beside `more`. */
  readonly done: PropertyPath | undefined;
  /** By what it was recognised, in words. */
  readonly reason: string;
}

/** What a request says which page it wants by. */
interface ByParameter {
  readonly parameter: string;
  readonly in: "query" | "body";
}

/** The reply names the cursor of the next page, whatever it is called: marker, iterator, token, last id. */
export interface CursorPaging extends ByParameter {
  readonly style: "cursor";
  readonly next: PropertyPath;
}

/** The next page starts after the last item, named by its id. */
export interface LastIdPaging extends ByParameter {
  readonly style: "last-id";
  /** Of an item. */
  readonly id: PropertyPath;
}

export interface PageNumberPaging extends ByParameter {
  readonly style: "page";
  /** Number of the first page. */
  readonly first: number;
  /** Number of the page, as the reply has it. */
  readonly current: PropertyPath | undefined;
  /** Number of pages in all. */
  readonly pages: PropertyPath | undefined;
}

export interface OffsetPaging extends ByParameter {
  readonly style: "offset";
  /** Size of the window a page was cut from. */
  readonly limit: PropertyPath | undefined;
  /** Number of items in all. */
  readonly total: PropertyPath | undefined;
}

/** The `Link` header of a reply names the URL of the next page (RFC 8288). */
export interface LinkPaging {
  readonly style: "link";
}

/** The body of a reply names the URL of the next page. */
export interface NextUrlPaging {
  readonly style: "next-url";
  readonly next: PropertyPath;
}
