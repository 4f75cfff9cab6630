import { decodeQueryText, parseQuery } from "../parameters/query-string.ts";
import { ProblemError } from "../problems/problem-error.ts";

/** Fields of an `application/x-www-form-urlencoded` body; one that comes more than once is an array. */
export function decodeForm(text: string): { readonly [field: string]: unknown } {
  const fields = new Map<string, string[]>();
  for (const [name, values] of parseQuery(text) ?? fail())
    fields.set(
      name,
      values.map((value) => decodeQueryText(value) ?? fail()),
    );
  return fromEntries(fields);
}

/** Fields of a `multipart/form-data` body: text, or a `File`. */
export async function decodeMultipart(
  bytes: Uint8Array,
  contentType: string,
): Promise<{ readonly [field: string]: unknown }> {
  const fields = new Map<string, unknown[]>();
  const response = new Response(bytes.slice(), { headers: { "content-type": contentType } });
  const form = await response.formData().catch(() => fail());
  for (const [name, value] of form) fields.set(name, [...(fields.get(name) ?? []), value]);
  return fromEntries(fields);
}

function fromEntries(fields: ReadonlyMap<string, readonly unknown[]>): { readonly [field: string]: unknown } {
  // fromEntries defines properties, so a field named "__proto__" is one like any other.
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

function fail(): never {
  throw new ProblemError({ code: "bad_request", detail: "The form in the body cannot be read." });
}
