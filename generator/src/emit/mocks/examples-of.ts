import type { Api } from "../../ir/api.ts";
import type { Content, Operation, Paging, Reply } from "../../ir/operation.ts";
import type { Policy } from "../../ir/policy.ts";
import type { Schema, Type } from "../../ir/type.ts";
import type { Sampler } from "../shared/sample/sample.ts";
import { inSchemaOrder } from "./in-schema-order.ts";

/** What one declared reply can be answered with, as it stands in the generated file. */
export interface ReplyExamples {
  /** Required headers by name. */
  readonly headers: { readonly [name: string]: string } | undefined;
  /** Values by media type and name; the first is the default. */
  readonly contents: { readonly [mediaType: string]: { readonly [name: string]: unknown } } | undefined;
}

export interface ExamplesContext {
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly sampler: Sampler;
}

/**
 * Examples of one reply: the document's own, or one made from the schema. `undefined` for a reply the mock
 * can make up without any: no body and no header, or a problem of which the code says all.
 */
export function examplesOf(
  operation: Operation,
  reply: Reply,
  { policy }: Api,
  { schemas, sampler }: ExamplesContext,
): ReplyExamples | undefined {
  const at = `${operation.pointer}/responses/${reply.status}`;
  const headers = reply.headers
    .filter((header) => header.isRequired && !isSetByServer(header.property, policy))
    .map((header) => {
      const made = sampler.sample(header.type, `${at}/headers/${header.name}`, { direction: "out" });
      const [example = made] = header.doc.examples;
      return [header.name, String(example)] as const;
    });
  const contents = reply.contents.flatMap((content) => {
    const values = valuesOf(content, `${at}/content/${content.mediaType.replaceAll("/", "~1")}`, reply, {
      schemas,
      sampler,
    });
    if (Object.keys(values).length === 0) return [];
    return [[content.mediaType, endOfList(values, operation.paging, content.type, schemas)] as const];
  });
  if (headers.length === 0 && contents.length === 0) return undefined;
  return {
    headers: headers.length > 0 ? Object.fromEntries(headers) : undefined,
    contents: contents.length > 0 ? Object.fromEntries(contents) : undefined,
  };
}

/**
 * The document's examples, the valid ones first: a mock answers with the first. Where none is, one made from the
 * schema goes before them.
 */
function valuesOf(
  content: Content,
  at: string,
  reply: Reply,
  { schemas, sampler }: ExamplesContext,
): { readonly [name: string]: unknown } {
  const isProblem = content.mediaType === "application/problem+json";
  const type = content.item ?? content.type;
  const named = content.examples.map(({ name, value }) => {
    const isValid = isProblem || isBytes(content) || isStreamText(content, value) || accepted(value);
    return {
      name,
      value: inSchemaOrder(isProblem ? asStated(value) : value, content.type, schemas),
      isValid,
    };
  });
  function accepted(value: unknown): boolean {
    const items = content.item && Array.isArray(value) ? value : [value];
    return items.every((item) => sampler.accepts(item, type, "out"));
  }
  const [valid, invalid] = [named.filter(({ isValid }) => isValid), named.filter(({ isValid }) => !isValid)];
  const isMade = valid.length === 0 && !(isProblem && reply.problemCodes.length > 0);
  const made = isMade ? sampler.sample(type, `${at}/schema`, { direction: "out" }) : undefined;
  const sample = made === undefined ? [] : [{ name: "sample", value: inSchemaOrder(made, type, schemas) }];
  return Object.fromEntries([...valid, ...sample, ...invalid].map(({ name, value }) => [name, value]));
}

/** Written down as text, whatever the schema calls it. */
function isBytes({ kind }: Content): boolean {
  return kind === "binary";
}

/** A stream is given as its items or as the text that is sent. */
function isStreamText({ item }: Content, value: unknown): boolean {
  return item !== undefined && typeof value === "string";
}

/** A problem without the members the server fills in, whatever a handler says. */
function asStated(problem: unknown): unknown {
  if (!isObject(problem)) return problem;
  const { type, title, status, instance, request_id, ...stated } = problem;
  return stated;
}

/** The server's own headers: an example of them would contradict the answer they come with. */
function isSetByServer(header: string, { requestIdHeader, replayedHeader }: Policy): boolean {
  const own = [requestIdHeader, replayedHeader, "cache-control", "ratelimit", "ratelimit-policy"];
  return own.some((name) => name?.toLowerCase() === header);
}

/**
 * A list answered by default is the last page, whatever its example says: a client that walks it would
 * else be given the same page for ever. Other examples stay as written.
 */
function endOfList(
  values: { readonly [name: string]: unknown },
  paging: Paging | undefined,
  type: Type,
  schemas: ReadonlyMap<string, Schema>,
): { readonly [name: string]: unknown } {
  const [first] = Object.entries(values);
  if (paging === undefined || first === undefined || !isObject(first[1])) return values;
  if (!(paging.itemsProperty in first[1])) return values;
  const { [paging.nextCursorProperty]: _cursor, ...page } = first[1];
  const ended = {
    ...page,
    ...(paging.hasMoreProperty === undefined ? {} : { [paging.hasMoreProperty]: false }),
    ...(allowsNull(type, paging.nextCursorProperty, schemas) ? { [paging.nextCursorProperty]: null } : {}),
  };
  return { ...values, [first[0]]: ended };
}

function allowsNull(type: Type, property: string, schemas: ReadonlyMap<string, Schema>): boolean {
  const found = resolve(type, schemas);
  if (found?.kind === "intersection") return found.parts.some((part) => allowsNull(part, property, schemas));
  if (found?.kind !== "object") return false;
  const value = found.properties.find(({ name }) => name === property);
  return value !== undefined && isNullable(value.type, schemas);
}

function isNullable(type: Type, schemas: ReadonlyMap<string, Schema>): boolean {
  const found = resolve(type, schemas);
  if (found?.kind === "union") return found.variants.some((variant) => isNullable(variant, schemas));
  return found?.kind === "null";
}

function resolve(type: Type, schemas: ReadonlyMap<string, Schema>): Type | undefined {
  const schema = type.kind === "ref" ? schemas.get(type.schema) : undefined;
  return type.kind === "ref" ? schema && resolve(schema.type, schemas) : type;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
