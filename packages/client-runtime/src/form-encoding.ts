import { multipartBody } from "./body.ts";
import type { BodyEncoder } from "./operation.ts";

/** How a field of a urlencoded form is written: as a query parameter of this style. */
export interface FieldStyle {
  readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
}

/** `application/x-www-form-urlencoded` with fields of several styles; those without one as `formBody` does. */
export function styledForm(styles: { readonly [field: string]: FieldStyle }): BodyEncoder {
  return (body) =>
    Object.entries(body ?? {})
      .flatMap(([name, value]) => fieldOf(name, value, styles[name]))
      .join("&");
}

/** `multipart/form-data` whose parts have these media types. */
export function typedParts(types: { readonly [field: string]: string }): BodyEncoder {
  return (body) => {
    if (body instanceof FormData) return body;
    const typed = Object.entries(body ?? {}).map(([name, value]) => {
      const type = types[name];
      if (type === undefined) return [name, value] as const;
      return [
        name,
        Array.isArray(value) ? value.map((item) => partOf(item, type)) : partOf(value, type),
      ] as const;
    });
    return multipartBody(Object.fromEntries(typed));
  };
}

/** A file that says what it is stays what it is. */
function partOf(value: unknown, type: string): unknown {
  if (value === undefined || value === null || (value instanceof Blob && value.type !== "")) return value;
  if (value instanceof File) return new File([value], value.name, { type });
  if (value instanceof Blob) return new Blob([value], { type });
  // Fields are plain text anyway, and as such no file.
  if (typeof value === "string" && /^text\/plain\b/i.test(type)) return value;
  if (value instanceof Uint8Array) return new Blob([new Uint8Array(value)], { type });
  return new Blob([typeof value === "string" ? value : JSON.stringify(value)], { type });
}

function fieldOf(name: string, value: unknown, field: FieldStyle | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (field === undefined) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => pair(name, typeof item === "object" ? JSON.stringify(item) : item));
  }
  if (typeof value !== "object") return [pair(name, value)];
  const { style, explode } = field;
  if (style === "deepObject") return deepPairs(name, value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const isList = Array.isArray(value);
  if (explode) return members.map(([key, member]) => pair(isList ? name : key, member));
  const delimiter = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" }[style];
  const pieces = members.flatMap(([key, member]) => (isList ? [member] : [key, member]));
  return [`${encode(name)}=${pieces.map(encode).join(delimiter)}`];
}

/** `address[city]=...`, `items[0][price]=...` */
function deepPairs(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [pair(name, value)];
  return Object.entries(value).flatMap(([key, member]) => deepPairs(`${name}[${key}]`, member));
}

function pair(name: string, value: unknown): string {
  return `${encode(name)}=${encode(value)}`;
}

function encode(value: unknown): string {
  return encodeURIComponent(String(value));
}
