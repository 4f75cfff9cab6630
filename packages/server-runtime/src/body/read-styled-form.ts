import type { ContentDescriptor, ParameterDescriptor } from "../operation.ts";
import { decodeQueryText, parseQuery, type RawQuery } from "../parameters/query-string.ts";
import { readParameter } from "../parameters/read-parameter.ts";
import { Unreadable } from "../parameters/read-shape.ts";
import { pointerStep, report } from "../validation/issues.ts";
import { parseForm } from "./form.ts";
import type { JsonLimits } from "./parse-json.ts";
import { readDeep, stepsOf } from "./read-deep.ts";
import { type ReadForm, readForm } from "./read-form.ts";

/** Reads a urlencoded form: fields with a style of their own as query parameters of it, the others as they are. */
export async function readUrlencoded(
  text: string,
  { fields = {}, styled = [] }: ContentDescriptor,
  limits: JsonLimits,
): Promise<ReadForm> {
  const all = parseForm(text, limits.valueLimit);
  if (styled.length === 0) return readForm(all, fields, limits);
  const query = parseQuery(text) ?? new Map();
  const read = styled.flatMap((field) => {
    const value = readField(field, query, limits);
    return value === undefined ? [] : [{ field, value }];
  });
  const taken = (name: string) => read.some(({ field }) => belongsTo(name, field));
  const rest = new Map([...all].filter(([name]) => !taken(name)));
  const form = await readForm(rest, fields, limits);
  const values = read.map(({ field: { name }, value }): [string, unknown] => {
    if (!(value instanceof Unreadable)) return [name, value];
    report(form.issues, value.code, value.detail, pointerStep(name));
    return [name, undefined];
  });
  return { value: { ...form.value, ...Object.fromEntries(values) }, issues: form.issues };
}

/** `undefined` when it did not come, or not in its style: a form may hold the JSON of an object as well. */
function readField(field: ParameterDescriptor, query: RawQuery, limits: JsonLimits): unknown {
  const { name, style, shape } = field;
  if (style === "deepObject") return readDeep(query, name, shape, limits);
  const occurrences = query.get(name) ?? [];
  return readParameter({ descriptor: field, occurrences, query, decode: decodeQueryText, limits });
}

function belongsTo(key: string, { name, style, shape }: ParameterDescriptor): boolean {
  if (key === name || (style === "deepObject" && stepsOf(key, name) !== undefined)) return true;
  // An exploded object is spread over fields called like its properties.
  return (
    style === "form" && typeof shape === "object" && "object" in shape && Object.hasOwn(shape.object, key)
  );
}
