import type { ProblemDefinition } from "./problems/problem.ts";
import type { Check } from "./validation/check.ts";

/** One operation as data: what router, pipeline and mocks need. Generated into the contract. */
export interface OperationDescriptor {
  readonly id: string;
  readonly method: string;
  /** Path template without the server's prefix: `/affiliates/{affiliate_id}`. */
  readonly path: string;
  /** Where it is served, if not at the document's servers. */
  readonly servers?: readonly OperationServerDescriptor[];
  /** Alternatives (OR) of schemes that must all hold (AND). Empty: no authentication. */
  readonly security: readonly (readonly SchemeRequirement[])[];
  readonly parameters: readonly ParameterDescriptor[];
  readonly body?: BodyDescriptor;
  readonly replies: readonly ReplyDescriptor[];
  readonly idempotency?: { readonly header: string; readonly required: boolean };
  /** Loads the checks of the operation's module. */
  readonly checks: () => Promise<OperationChecks>;
}

export interface OperationServerDescriptor {
  /** Base URL, which may hold variables: `https://{workspace}.heldsway.com`. */
  readonly url: string;
  /** Prefix of its path there, if not that of the other operations. */
  readonly basePath?: string;
}

/** How a credential of a security scheme travels. */
export type SecuritySchemeDescriptor =
  | { readonly kind: "bearer" | "basic" }
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly parameter: string }
  /** The application reads the credential from the exchange itself. */
  | { readonly kind: "other" };

/** Everything the server needs to know about a document. Generated servers pass it on from their contract. */
export interface ServedContract {
  /** By handler name. */
  readonly operations: { readonly [handlerName: string]: OperationDescriptor };
  readonly securitySchemes: { readonly [scheme: string]: SecuritySchemeDescriptor };
  /** The document's problem codes. */
  readonly problems: { readonly [code: string]: ProblemDefinition };
}

export interface SchemeRequirement {
  readonly scheme: string;
  /** All of these are needed, after implied scopes are added. Empty: any valid credential. */
  readonly scopes: readonly string[];
}

export interface ParameterDescriptor {
  readonly name: string;
  /** Key in `context.params`, `query`, `headers` or `cookies`. */
  readonly property: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
  /** How the text on the wire becomes a value; `json` for parameters described by a media type. */
  readonly shape: WireShape;
  readonly default?: unknown;
}

/** What a parameter's text is read as, before it is checked. */
export type WireShape =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "json"
  | { readonly array: WireShape }
  | { readonly object: { readonly [property: string]: WireShape } }
  /** The first that reads. */
  | { readonly anyOf: readonly WireShape[] };

export interface BodyDescriptor {
  readonly required: boolean;
  readonly contents: readonly ContentDescriptor[];
}

export interface ContentDescriptor {
  readonly mediaType: string;
  readonly kind: "json" | "form" | "multipart" | "text" | "binary" | "sse" | "jsonl";
  /** What an item of `sse` is, if not the JSON of an event's data: its text, or the whole event. */
  readonly framing?: "text" | "event";
  /** Method of the reply object below that of the reply, which has several media types: `csv`. */
  readonly name?: string;
  /** Of a form: what the text of each described field is read as. `json` where it is an object. */
  readonly fields?: { readonly [field: string]: WireShape };
  /** Of a urlencoded form: fields that are written as query parameters are. */
  readonly styled?: readonly ParameterDescriptor[];
  /** Of a multipart form: media types a part may have, separated by commas. */
  readonly partTypes?: { readonly [field: string]: string };
  /** Those of them that hold text or JSON, not bytes. */
  readonly textParts?: readonly string[];
}

export interface ReplyDescriptor {
  /** `201`, `4XX` or `default`. */
  readonly status: string;
  /** Method of the reply object. */
  readonly name: string;
  readonly headers: readonly { readonly name: string; readonly required: boolean }[];
  /** Empty: no body. */
  readonly contents: readonly ContentDescriptor[];
  readonly problemCodes: readonly string[];
  /** The body holds a secret that is shown once: whoever stores the reply encrypts it. */
  readonly holdsSecret?: boolean;
}

/** Checks of one operation; keys are property names, media types and statuses as in its descriptor. */
export interface OperationChecks {
  readonly parameters: { readonly [inAndName: `${ParameterDescriptor["in"]}:${string}`]: Check };
  readonly body: { readonly [mediaType: string]: Check };
  readonly replies: {
    readonly [status: string]: {
      readonly headers: { readonly [name: string]: Check };
      readonly contents: { readonly [mediaType: string]: Check };
    };
  };
}
