import type { Api } from "../../../ir/api.ts";
import type { Content, Operation, Parameter } from "../../../ir/operation.ts";
import type { Schema, Type } from "../../../ir/type.ts";
import { bodyContentOf } from "../body-content.ts";
import { type Sampler, type SampleWish, samplerOf } from "./sample.ts";

/** What a request says, before it is written down: values as the schemas describe them, by their names on the wire. */
export interface SampleRequest {
  readonly path: Values;
  readonly query: Values;
  readonly headers: Values;
  readonly cookies: Values;
  readonly body: SampleBody | undefined;
}

interface Values {
  readonly [name: string]: unknown;
}

export interface SampleBody {
  readonly mediaType: string;
  readonly kind: Content["kind"];
  /** Bytes are given as text. */
  readonly value: unknown;
  /** Fields of a form that are files. */
  readonly files: readonly string[];
}

/** Makes requests for the operations of one document. */
export interface RequestSampler {
  /**
   * A request the document allows: its examples where they are valid, else values made from the schemas.
   *
   * @param optional Parameters and properties besides the required ones. Default: `all`. An optional body always comes.
   */
  request(operation: Operation, optional?: SampleWish["optional"]): SampleRequest;
}

export function requestSampler(api: Api): RequestSampler {
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const sampler = samplerOf(schemas);
  return {
    request(operation, optional = "all") {
      const wish = { direction: "in", optional } as const;
      const given = operation.parameters.filter(
        (parameter) => !isSetElsewhere(parameter, operation) && (optional === "all" || parameter.isRequired),
      );
      const valuesIn = (place: Parameter["in"]) =>
        Object.fromEntries(
          given
            .filter((parameter) => parameter.in === place)
            .map((parameter) => [parameter.name, parameterValue(parameter, operation, sampler, wish)])
            .filter(([, value]) => value !== undefined),
        );
      return {
        path: valuesIn("path"),
        query: valuesIn("query"),
        headers: valuesIn("header"),
        cookies: valuesIn("cookie"),
        body: bodyOf(operation, sampler, api, schemas, wish),
      };
    },
  };
}

/** OpenAPI 3.1 section 4.8.12.1 leaves three headers to other parts of the document; keys are made for each call. */
function isSetElsewhere(parameter: Parameter, { idempotency }: Operation): boolean {
  const elsewhere = ["accept", "content-type", "authorization", idempotency?.header.toLowerCase()];
  return parameter.in === "header" && elsewhere.includes(parameter.name.toLowerCase());
}

function parameterValue(
  { name, in: place, type, doc, default: standard }: Parameter,
  { pointer }: Operation,
  sampler: Sampler,
  wish: SampleWish,
): unknown {
  const given = [...doc.examples, standard].find((value) => {
    return value !== undefined && sampler.accepts(value, type, wish.direction);
  });
  return given ?? sampler.sample(type, `${pointer}/parameters/${place}/${name}`, wish);
}

function bodyOf(
  operation: Operation,
  sampler: Sampler,
  api: Api,
  schemas: ReadonlyMap<string, Schema>,
  wish: SampleWish,
): SampleBody | undefined {
  const content = bodyContentOf(operation, api);
  if (content === undefined) return undefined;
  const { mediaType, kind, type, item = type } = content;
  const example = content.examples.find(({ value }) => sampler.accepts(value, type, wish.direction));
  const at = `${operation.pointer}/requestBody/content/${mediaType.replaceAll("/", "~1")}/schema`;
  const value = example ? example.value : sampler.sample(item, at, wish);
  if (value === undefined) return undefined;
  return { mediaType, kind, value, files: kind === "multipart" ? filesOf(type, schemas) : [] };
}

/** Names of the properties that are bytes, or lists of them. */
function filesOf(type: Type, schemas: ReadonlyMap<string, Schema>): readonly string[] {
  const found = resolve(type, schemas);
  if (found?.kind === "intersection") return found.parts.flatMap((part) => filesOf(part, schemas));
  if (found?.kind === "union") return found.variants.flatMap((part) => filesOf(part, schemas));
  if (found?.kind !== "object") return [];
  return found.properties.filter((property) => isFile(property.type, schemas)).map(({ name }) => name);
}

function isFile(type: Type, schemas: ReadonlyMap<string, Schema>): boolean {
  const found = resolve(type, schemas);
  if (found?.kind === "array") return isFile(found.items, schemas);
  if (found?.kind === "union") return found.variants.some((variant) => isFile(variant, schemas));
  return found?.kind === "binary";
}

function resolve(type: Type, schemas: ReadonlyMap<string, Schema>): Type | undefined {
  if (type.kind !== "ref") return type;
  const target = schemas.get(type.schema)?.type;
  return target && resolve(target, schemas);
}
