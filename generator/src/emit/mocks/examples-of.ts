import type { Api } from "../../ir/api.ts";
import type { Content, Operation, Paging, Reply } from "../../ir/operation.ts";
import type { Policy } from "../../ir/policy.ts";
import type { Schema, Type } from "../../ir/type.ts";
import type { Sampler } from "../shared/sample/sample.ts";
import { endlessPages, endOfList } from "./end-of-list.ts";
import { inSchemaOrder } from "./in-schema-order.ts";

/** What one declared reply can be answered with, as it stands in the generated file. */
export interface ReplyExamples {
  /** Required headers by name. */
  readonly headers: { readonly [name: string]: string } | undefined;
  /** Values by media type and name; the first is the default. */
  readonly contents: { readonly [mediaType: string]: { readonly [name: string]: unknown } } | undefined;
  /** How a later page is asked for, of a list that says nothing of its end. */
  readonly pages: object | undefined;
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
    return [[content.mediaType, lastPage(values, operation.paging, content.type, sampler)] as const];
  });
  if (headers.length === 0 && contents.length === 0) return undefined;
  return {
    headers: headers.length > 0 ? Object.fromEntries(headers) : undefined,
    contents: contents.length > 0 ? Object.fromEntries(contents) : undefined,
    pages: reply.isError || contents.length === 0 ? undefined : endlessPages(operation.paging),
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
  const isValid = (value: unknown) => {
    if (isProblem || isBytes(content) || isStreamText(content, value)) return true;
    const items = content.item && Array.isArray(value) ? value : [value];
    return items.every((item) => sampler.accepts(item, type, "out"));
  };
  const valid = content.examples.filter(({ value }) => isValid(value));
  // A number as a name comes first in any object, and a mock answers with the first.
  const invalid = content.examples.filter(({ name, value }) => !isValid(value) && !/^\d+$/.test(name));
  const isMade = valid.length === 0 && !(isProblem && reply.problemCodes.length > 0);
  const made = isMade ? sampler.sample(type, `${at}/schema`, { direction: "out" }) : undefined;
  // A text alone would be the text of the whole stream.
  const value = content.item && typeof made === "string" ? [made] : made;
  const sample = made === undefined ? [] : [{ name: "sample", value }];
  return Object.fromEntries(
    [...valid, ...sample, ...invalid].map(({ name, value }) => {
      return [name, inSchemaOrder(isProblem ? asStated(value, reply) : value, content.type, schemas)];
    }),
  );
}

/** Written down as text, whatever the schema calls it. */
function isBytes({ kind }: Content): boolean {
  return kind === "binary";
}

/** A stream is given as its items or as the text that is sent. */
function isStreamText({ item }: Content, value: unknown): boolean {
  return item !== undefined && typeof value === "string";
}

/** A problem without the members the server fills in. Type and title are its own where no code brings them. */
function asStated(problem: unknown, { problemCodes }: Reply): unknown {
  if (!isObject(problem)) return problem;
  const { type, title, status, instance, request_id, ...stated } = problem;
  return problemCodes.length > 0 ? stated : { ...own({ type, title }), ...stated };
}

function own(members: { readonly [name: string]: unknown }): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** The server's own headers: an example of them would contradict the answer they come with. */
function isSetByServer(header: string, { requestIdHeader, replayedHeader }: Policy): boolean {
  const own = [requestIdHeader, replayedHeader, "cache-control", "ratelimit", "ratelimit-policy"];
  return own.some((name) => name?.toLowerCase() === header);
}

/** The default as the last page; other examples stay as written. */
function lastPage(
  values: { readonly [name: string]: unknown },
  paging: Paging | undefined,
  type: Type,
  { accepts }: Sampler,
): { readonly [name: string]: unknown } {
  const [first] = Object.entries(values);
  if (paging === undefined || first === undefined) return values;
  return { ...values, [first[0]]: endOfList(first[1], paging, (page) => accepts(page, type, "out")) };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
