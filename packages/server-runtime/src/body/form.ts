import { decodeQueryText, parseQuery } from "../parameters/query-string.ts";
import { ProblemError } from "../problems/problem-error.ts";

/** Fields of a form by name, each as often as it came: text, or a file. */
export type FormFields = ReadonlyMap<string, readonly (string | Blob)[]>;

/** Takes an `application/x-www-form-urlencoded` body apart. */
export function parseForm(text: string, valueLimit: number): FormFields {
  const fields = new Map<string, string[]>();
  let count = 0;
  for (const [name, values] of parseQuery(text) ?? fail()) {
    count += values.length;
    if (count > valueLimit) tooMany(valueLimit);
    fields.set(
      name,
      values.map((value) => decodeQueryText(value) ?? fail()),
    );
  }
  return fields;
}

/** Takes a `multipart/form-data` body apart; a part with a file name is a `File`. */
export async function parseMultipart(
  bytes: Uint8Array,
  contentType: string,
  valueLimit: number,
): Promise<FormFields> {
  const fields = new Map<string, (string | Blob)[]>();
  const response = new Response(bytes.slice(), { headers: { "content-type": contentType } });
  const form = await response.formData().catch(() => fail());
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > valueLimit) tooMany(valueLimit);
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

function tooMany(valueLimit: number): never {
  throw new ProblemError({ code: "bad_request", detail: `the form holds more than ${valueLimit} values` });
}

function fail(): never {
  throw new ProblemError({ code: "bad_request", detail: "the form in the body cannot be read" });
}
