import { isDeepStrictEqual } from "node:util";
import type { SampleRequest } from "@heldsway/generator";
import type { OperationDescriptor } from "@heldsway/server-runtime";
import { plain } from "./plain.ts";
import type { TripOperation } from "./trip.ts";

/** The arguments of a client function that say what a request says: path, body, query, headers, cookies. */
export function argumentsOf(
  { path, takes, hasBody }: TripOperation,
  request: SampleRequest,
): readonly unknown[] {
  const named = {
    query: request.query,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    cookies: request.cookies,
  };
  return [
    ...path.map((name) => request.path[name]),
    ...(hasBody ? [request.body && bodyArgument(request.body)] : []),
    ...takes.map((place) => named[place]),
  ];
}

function bodyArgument({ kind, value, files }: NonNullable<SampleRequest["body"]>): unknown {
  if (kind === "binary") return new Blob([String(value)]);
  if (kind !== "multipart") return value;
  const file = (content: unknown) => new Blob([String(content)]);
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, field]) => {
      if (!files.includes(name)) return [name, field];
      return [name, Array.isArray(field) ? field.map(file) : file(field)];
    }),
  );
}

/** What a handler is given. */
interface Context {
  readonly [part: string]: unknown;
}

/** Compares what a handler was given with what was sent; says the first difference. */
export async function receivedAs(
  request: SampleRequest,
  context: Context,
  descriptor: OperationDescriptor,
): Promise<string | undefined> {
  const bags = { path: "params", query: "query", header: "headers", cookie: "cookies" } as const;
  const sent = {
    path: request.path,
    query: request.query,
    header: request.headers,
    cookie: request.cookies,
  };
  for (const { in: place, name, property } of descriptor.parameters) {
    const wanted = sent[place][name];
    if (wanted === undefined) continue;
    const got = Object(context[bags[place]])[property];
    if (!isSame(got, wanted))
      return `${place} parameter "${name}" was sent as ${JSON.stringify(wanted)}, arrived as ${JSON.stringify(got)}`;
  }
  const { body } = request;
  if (body === undefined) return undefined;
  const got = json(await plain(context.body));
  const wanted = json(body.value);
  const fields = contentOf(descriptor, body.mediaType)?.fields;
  if (isDeepStrictEqual(got, wanted) || (fields && isSameForm(got, wanted, fields))) return undefined;
  return `the body was sent as ${excerpt(wanted)}, arrived as ${excerpt(got)}`;
}

function contentOf({ body }: OperationDescriptor, mediaType: string) {
  return body?.contents.find((content) => content.mediaType === mediaType);
}

/** What the document does not describe comes out of a form as the text it was written as. */
function isSameForm(got: unknown, wanted: unknown, fields: object): boolean {
  const names = Object.keys({ ...Object(got), ...Object(wanted) });
  return names.every((name) => {
    const [came, sent] = [Object(got)[name], Object(wanted)[name]];
    if (isSame(came, sent)) return true;
    const isText = !(name in fields) || Reflect.get(fields, name) === "string";
    return isText && came === (typeof sent === "object" ? JSON.stringify(sent) : String(sent));
  });
}

function excerpt(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 300);
}

/** One item alone is written like the item itself, so a parameter that may be either can come as either. */
function isSame(got: unknown, wanted: unknown): boolean {
  const items = (value: unknown) => json(Array.isArray(value) ? value : [value]);
  return isDeepStrictEqual(items(got), items(wanted));
}

/** As JSON would have it: no `undefined`, no prototypes. */
function json(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
