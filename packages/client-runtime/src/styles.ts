import { createQuerySerializer, defaultPathSerializer, type QuerySerializerOptions } from "openapi-fetch";
import type { OperationSpec } from "./operation.ts";

/** Serialisation of one query parameter: styles of OpenAPI, or JSON where the document describes it by `content`. */
export type ParameterStyle = QuerySerializerOptions | "json";

/** Writes query parameters that are not plain values or exploded lists and objects, each as it is styled. */
export function styledQuery(styles: {
  readonly [parameter: string]: ParameterStyle;
}): NonNullable<OperationSpec["writeQuery"]> {
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => write(name, value, styles[name]))
      .filter((pair) => pair !== "")
      .join("&");
}

/** Writes path arguments that are lists or objects, or have a style in the template: `{.id}`, `{;ids*}`. */
export const styledPath: NonNullable<OperationSpec["writePath"]> = defaultPathSerializer;

/** The `Cookie` header: values percent-encoded. */
export function cookieHeader(cookies: object): string {
  return Object.entries(cookies)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("; ");
}

function write(name: string, value: unknown, style: ParameterStyle = formExploded): string {
  if (style === "json") return value === undefined ? "" : write(name, JSON.stringify(value));
  return createQuerySerializer(style)({ [name]: withoutUndefined(value) });
}

/** OpenAPI's default; openapi-fetch's own is `deepObject`. */
const formExploded: ParameterStyle = { object: { style: "form", explode: true } };

/** openapi-fetch would write members that are `undefined` as words. */
function withoutUndefined(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
