import type {
  ContentDescriptor,
  OperationDescriptor,
  SecuritySchemeDescriptor,
} from "@heldsway/server-runtime";

/** A document as tests need it: its generated contract, and requests it allows. */
export interface Conformance {
  readonly operations: { readonly [name: string]: OperationDescriptor };
  readonly securitySchemes: { readonly [scheme: string]: SecuritySchemeDescriptor };
  /** Base URLs of the document; the first is where requests go unless the target says otherwise. */
  readonly servers: readonly string[];
  /** By module, then by operation. */
  readonly requests: { readonly [module: string]: Requests };
}

/** Requests by operation. Generated. */
export interface Requests {
  readonly [operation: string]: ConformanceRequest;
}

/** What a request says: values as the schemas describe them, by their names on the wire. */
export interface ConformanceRequest {
  /** Base URL of an operation that is not at the document's servers. */
  readonly server?: string;
  readonly path?: Values;
  readonly query?: Values;
  readonly headers?: Values;
  readonly cookies?: Values;
  readonly body?: RequestBody;
}

export interface Values {
  readonly [name: string]: unknown;
}

export interface RequestBody {
  readonly mediaType: string;
  readonly kind: ContentDescriptor["kind"];
  /** Bytes are given as text. */
  readonly value: unknown;
  /** Fields of a form that are files. */
  readonly files?: readonly string[];
}
