// The parts of an OpenAPI document that the rules read. Nothing is required: Redocly's own `struct` rule
// reports what is missing or of a wrong kind.

export interface Reference {
  readonly $ref: string;
}

export interface Document {
  readonly paths?: PathItems;
  readonly webhooks?: PathItems;
  readonly components?: { readonly schemas?: Named<Schema> };
}

type Named<T> = { readonly [name: string]: T | Reference };
type PathItems = { readonly [path: string]: PathItem };

export type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [method in Method]?: Operation;
};

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

export interface Operation {
  readonly operationId?: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses?: Named<Response>;
  readonly security?: readonly ({ readonly [scheme: string]: readonly string[] } | null)[];
}

export interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: Schema | Reference;
}

export interface Body {
  readonly content?: { readonly [mediaType: string]: MediaType };
}

export interface Response extends Body {
  readonly description?: string;
  readonly headers?: { readonly [name: string]: object };
  readonly "x-heldsway"?: { readonly problem_codes?: readonly string[] };
}

export interface MediaType {
  readonly schema?: Schema | Reference;
  readonly example?: unknown;
  readonly examples?: Named<{ readonly value?: unknown }>;
}

export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly items?: Schema | Reference | boolean;
  readonly prefixItems?: readonly (Schema | Reference)[];
  readonly properties?: Named<Schema>;
  readonly patternProperties?: object;
  readonly additionalProperties?: Schema | Reference | boolean;
  readonly required?: readonly string[];
  readonly allOf?: readonly (Schema | Reference)[];
  readonly anyOf?: readonly (Schema | Reference)[];
  readonly oneOf?: readonly (Schema | Reference)[];
}

// While a document is being written, a node may be of any kind: what is no list or map holds nothing.

export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

export function entriesOf<T extends object>(map: { readonly [key: string]: T } | undefined): [string, T][] {
  return Object.entries(map ?? {}).filter(([, value]) => typeof value === "object" && value !== null);
}

/** The types a schema names itself; none when it leaves that to its parts. */
export function typesOf(schema: Schema): readonly string[] {
  return typeof schema.type === "string" ? [schema.type] : listOf(schema.type);
}

export function isReference(node: object): node is Reference {
  return "$ref" in node;
}
