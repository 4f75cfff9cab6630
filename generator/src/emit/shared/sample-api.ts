import type { Api } from "../../ir/api.ts";
import type { Content, Operation, Parameter, Reply } from "../../ir/operation.ts";
import type {
  ArrayType,
  Doc,
  NumberType,
  ObjectType,
  Property,
  Scalar,
  Schema,
  StringType,
  Type,
  UnionType,
} from "../../ir/type.ts";

// Short ways to write a model by hand, for the tests of emitters.

export const noDoc: Doc = { description: undefined, isDeprecated: false, examples: [] };

export function doc(description: string, more: Partial<Doc> = {}): Doc {
  return { ...noDoc, description, ...more };
}

export function string(more: Partial<StringType> = {}): StringType {
  return {
    kind: "string",
    format: undefined,
    minLength: undefined,
    maxLength: undefined,
    pattern: undefined,
    ...more,
  };
}

export function number(more: Partial<NumberType> = {}): NumberType {
  return {
    kind: "number",
    isInteger: false,
    format: undefined,
    minimum: undefined,
    maximum: undefined,
    exclusiveMinimum: undefined,
    exclusiveMaximum: undefined,
    multipleOf: undefined,
    ...more,
  };
}

export function integer(more: Partial<NumberType> = {}): NumberType {
  return number({ isInteger: true, ...more });
}

export function array(items: Type, more: Partial<ArrayType> = {}): ArrayType {
  return { kind: "array", items, minItems: undefined, maxItems: undefined, isUnique: false, ...more };
}

export function tuple(items: readonly Type[], more: Partial<Extract<Type, { kind: "tuple" }>> = {}): Type {
  return {
    kind: "tuple",
    items,
    rest: { kind: "never" },
    minItems: undefined,
    maxItems: undefined,
    isUnique: false,
    ...more,
  };
}

/** Keys with `?` are optional; a property may be given whole. */
export function object(
  properties: { readonly [key: string]: Type | Partial<Property> } = {},
  more: Partial<ObjectType> = {},
): ObjectType {
  return {
    kind: "object",
    properties: Object.entries(properties).map(([key, value]) => ({
      name: key.replace(/\?$/, ""),
      isRequired: !key.endsWith("?"),
      access: "both",
      isSecret: false,
      default: undefined,
      doc: noDoc,
      type: { kind: "unknown" },
      ...("kind" in value ? { type: value } : value),
    })),
    requiredOthers: [],
    additional: "open",
    patterns: [],
    minProperties: undefined,
    maxProperties: undefined,
    ...more,
  };
}

export const unknown: Type = { kind: "unknown" };
export const boolean: Type = { kind: "boolean" };

export function enumeration(...values: readonly Scalar[]): Type {
  return { kind: "enum", values };
}

export function literal(value: Scalar): Type {
  return { kind: "literal", value };
}

export function union(variants: readonly Type[], more: Partial<UnionType> = {}): UnionType {
  return { kind: "union", variants, isExclusive: false, discriminator: undefined, ...more };
}

export function nullable(type: Type): Type {
  return union([type, { kind: "null" }]);
}

export function intersection(...parts: readonly Type[]): Type {
  return { kind: "intersection", parts };
}

export function ref(schema: string): Type {
  return { kind: "ref", schema };
}

export function schema(name: string, type: Type, more: Partial<Schema> = {}): Schema {
  return {
    name,
    inputName: name,
    pointer: `/components/schemas/${name}`,
    module: "shared",
    usedIn: { input: true, output: true },
    type,
    doc: noDoc,
    ...more,
  };
}

export function parameter(place: Parameter["in"], name: string, more: Partial<Parameter> = {}): Parameter {
  return {
    name,
    property: name,
    in: place,
    isRequired: place === "path",
    type: string(),
    style: place === "query" || place === "cookie" ? "form" : "simple",
    isExploded: place === "query" || place === "cookie",
    allowsReserved: false,
    mediaType: undefined,
    default: undefined,
    doc: noDoc,
    ...more,
  };
}

export function json(type: Type, more: Partial<Content> = {}): Content {
  return {
    mediaType: "application/json",
    kind: "json",
    type,
    item: undefined,
    framing: undefined,
    encodings: [],
    examples: [],
    ...more,
  };
}

export function reply(status: string, name: string, more: Partial<Reply> = {}): Reply {
  return {
    status,
    name,
    isError: /^[45d]/.test(status),
    description: "",
    headers: [],
    contents: [],
    problemCodes: [],
    ...more,
  };
}

/** `operation("listAffiliates", "GET", "/affiliates")`, in the module of its first path segment. */
export function operation(
  id: string,
  method: Operation["method"],
  path: string,
  more: Partial<Operation> = {},
): Operation {
  const module = path.split("/")[1] || "root";
  return {
    id,
    typeName: `${id[0]?.toUpperCase()}${id.slice(1)}`,
    functionName: id,
    methodName: id,
    resource: [module],
    module,
    method,
    path,
    pointer: `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method.toLowerCase()}`,
    summary: undefined,
    description: undefined,
    isDeprecated: false,
    parameters: [],
    body: undefined,
    replies: [],
    security: [],
    servers: [],
    paging: undefined,
    idempotency: undefined,
    ...more,
  };
}

export function api(more: Partial<Api> = {}): Api {
  return {
    title: "Sample",
    version: "1.0.0",
    description: undefined,
    source: "openapi.json",
    servers: [],
    securitySchemes: [],
    schemas: [],
    operations: [],
    resources: [],
    webhooks: [],
    callbacks: [],
    clientTypes: new Map([["Options", "SampleOptions"]]),
    policy: {
      clientName: "Sample",
      credentialVariable: undefined,
      environments: [],
      idempotencyHeader: undefined,
      replayedHeader: undefined,
      requestIdHeader: undefined,
      inProgressCode: undefined,
      problemCodes: [],
      problemSchema: undefined,
      auth: undefined,
      retryStatuses: undefined,
      errorShape: undefined,
      decisions: [],
      imports: {
        clientRuntime: "@heldsway/client-runtime",
        serverRuntime: "@heldsway/server-runtime",
        mockRuntime: "@heldsway/mock-runtime",
        conformanceRuntime: "@heldsway/conformance-runtime",
        contract: "@heldsway/contract",
        server: "@heldsway/server",
        forConformance: { contract: "@acme/contract", mocks: "@acme/mocks" },
      },
    },
    ...more,
  };
}
