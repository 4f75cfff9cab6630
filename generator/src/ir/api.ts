import type { Operation } from "./operation.ts";
import type { Policy } from "./policy.ts";
import type { Schema, Type } from "./type.ts";

/**
 * What one OpenAPI document says, with every name chosen and every dialect difference gone.
 * Emitters read this and nothing else.
 */
export interface Api {
  readonly title: string;
  readonly version: string;
  readonly description: string | undefined;
  /** Path of the document as the user gave it, for the header of generated files. */
  readonly source: string;
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** Named schemas, sorted by `name`. */
  readonly schemas: readonly Schema[];
  /** Sorted by path template, then GET, POST, PUT, PATCH, DELETE, and the rest by name. */
  readonly operations: readonly Operation[];
  /** Roots of the client's resource tree, sorted by `property`. */
  readonly resources: readonly Resource[];
  readonly webhooks: readonly Webhook[];
  /** What operations make the API send to a URL that their caller names. */
  readonly callbacks: readonly Callback[];
  /** Names of the types that a client has besides those of its operations, by their wishes: `Environment`. */
  readonly clientTypes: ReadonlyMap<string, string>;
  readonly policy: Policy;
}

export interface Server {
  readonly url: string;
  readonly description: string | undefined;
  /** Variables of the URL template. */
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum: readonly string[] | undefined;
  readonly description: string | undefined;
}

export type SecurityScheme =
  | { readonly kind: "bearer" | "basic"; readonly name: string; readonly description: string | undefined }
  | {
      readonly kind: "apiKey";
      readonly name: string;
      readonly in: "header" | "query" | "cookie";
      readonly parameter: string;
      readonly description: string | undefined;
    }
  | {
      readonly kind: "oauth2";
      readonly name: string;
      readonly description: string | undefined;
      /** Where programs get tokens of their own, by client credentials. */
      readonly tokenUrl?: string | undefined;
    }
  | {
      readonly kind: "openIdConnect" | "mutualTls" | "http";
      readonly name: string;
      readonly description: string | undefined;
    };

/** One class of the client: `heldsway.affiliates`. */
export interface Resource {
  /** Property on its parent, camelCase: `apiKeys`. */
  readonly property: string;
  /** Class name, unique in the client: `ApiKeys`. */
  readonly className: string;
  /** File stem, kebab-case, unique: `api-keys`. Nested resources live in their root's file. */
  readonly file: string;
  readonly description: string | undefined;
  /** Ids of the operations that are its methods, in `Api.operations` order. */
  readonly operations: readonly string[];
  readonly children: readonly Resource[];
}

export interface Webhook {
  /** Key under `webhooks`: `payout.sent`. */
  readonly name: string;
  /** Type name of the event: `PayoutSentEvent`. That of the payload's schema where both have one name. */
  readonly typeName: string;
  /** JSON pointer in the document. */
  readonly pointer: string;
  readonly description: string | undefined;
  readonly payload: Type;
}

export interface Callback extends Webhook {
  /** Id of the operation. */
  readonly operation: string;
  /** File stem of the module it is printed in: that of its operation. */
  readonly module: string;
  /** Where it is sent, an expression of OpenAPI: `{$request.body#/callback_url}`. */
  readonly url: string;
}
