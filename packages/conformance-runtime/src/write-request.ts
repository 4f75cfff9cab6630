import type { OperationDescriptor, ParameterDescriptor } from "@heldsway/server-runtime";
import type { ConformanceRequest, Values } from "./contract.ts";
import { writeBody } from "./write-body.ts";

/** A request as it is sent; tests change it before they make a `Request` of it. */
export interface WrittenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: NonNullable<RequestInit["body"]> | undefined;
}

/** Writes values down the way the document styles them (OpenAPI 3.1 section 4.8.12, RFC 6570). */
export function writeRequest(
  { method, path, parameters }: OperationDescriptor,
  { path: pathValues = {}, query = {}, headers = {}, cookies = {}, body }: ConformanceRequest,
  baseUrl: string,
): WrittenRequest {
  const described = (place: ParameterDescriptor["in"], values: Values) =>
    parameters
      .filter((parameter) => parameter.in === place && values[parameter.name] !== undefined)
      .map((parameter) => [parameter, values[parameter.name]] as const);
  const filled = described("path", pathValues).reduce(
    (text, [parameter, value]) => text.replaceAll(`{${parameter.name}}`, writePath(parameter, value)),
    path,
  );
  const pairs = described("query", query).flatMap(([parameter, value]) => writeQuery(parameter, value));
  const [place = "", own] = filled.split("?");
  const search = [...(own ? [own] : []), ...pairs].join("&");
  const cookie = described("cookie", cookies).map(
    ([parameter, value]) => `${parameter.name}=${encodeURIComponent(flat(parameter, value, String))}`,
  );
  const written = body && writeBody(body);
  return {
    method,
    url: `${baseUrl.replace(/\/$/, "")}${place.split("#")[0]}${search === "" ? "" : `?${search}`}`,
    headers: {
      ...Object.fromEntries(
        described("header", headers).map(([parameter, value]) => [
          parameter.name.toLowerCase(),
          flat(parameter, value, String),
        ]),
      ),
      ...(cookie.length > 0 && { cookie: cookie.join("; ") }),
      ...(written?.mediaType !== undefined && { "content-type": written.mediaType }),
    },
    body: written?.content,
  };
}

function writePath(parameter: ParameterDescriptor, value: unknown): string {
  const { style, explode, name } = parameter;
  const encode = (part: unknown) => encodeURIComponent(String(part));
  if (style === "label") return `.${flat(parameter, value, encode, explode ? "." : ",")}`;
  if (style !== "matrix") return flat(parameter, value, encode);
  if (!explode || !isComposite(value)) return `;${name}=${flat(parameter, value, encode)}`;
  const members = Array.isArray(value)
    ? value.map((item) => `${name}=${encode(item)}`)
    : Object.entries(value).map(([key, member]) => `${encode(key)}=${encode(member)}`);
  return `;${members.join(";")}`;
}

function writeQuery(parameter: ParameterDescriptor, value: unknown): readonly string[] {
  const { style, explode, name, shape } = parameter;
  const pair = (key: string, text: unknown) =>
    `${encodeURIComponent(key)}=${encodeURIComponent(String(text))}`;
  if (shape === "json") return [pair(name, JSON.stringify(value))];
  if (style === "deepObject" && isComposite(value))
    return Object.entries(value).flatMap(([key, member]) =>
      listOf(member).map((item) => pair(`${name}[${key}]`, item)),
    );
  if (Array.isArray(value) && explode) return value.map((item) => pair(name, item));
  if (isComposite(value) && !Array.isArray(value) && explode)
    return Object.entries(value).flatMap(([key, member]) => listOf(member).map((item) => pair(key, item)));
  const delimiter = { spaceDelimited: "%20", pipeDelimited: "|" }[String(style)] ?? ",";
  const encode = (part: unknown) => encodeURIComponent(String(part));
  return [`${encodeURIComponent(name)}=${flat(parameter, value, encode, delimiter)}`];
}

/** A value in one text: items behind one another, properties as pairs or as alternating names and values. */
function flat(
  { explode, shape }: ParameterDescriptor,
  value: unknown,
  encode: (part: unknown) => string,
  delimiter = ",",
): string {
  if (shape === "json") return encode(JSON.stringify(value));
  if (Array.isArray(value)) return value.map(encode).join(delimiter);
  if (!isComposite(value)) return encode(value);
  return Object.entries(value)
    .map(([key, member]) =>
      explode ? `${encode(key)}=${encode(member)}` : `${encode(key)},${encode(member)}`,
    )
    .join(delimiter);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
