import type { WireShape } from "../operation.ts";
import { readScalar, Unreadable } from "../parameters/read-shape.ts";
import type { Issue } from "../validation/check.ts";
import { pointerStep, report } from "../validation/issues.ts";
import type { FormFields } from "./form.ts";
import type { JsonLimits } from "./parse-json.ts";

/** A form as one object. */
export interface ReadForm {
  /** A field that cannot be read is there as the text it came as. */
  readonly value: { readonly [field: string]: unknown };
  readonly issues: Issue[];
}

/**
 * Reads the fields of a form as the document types them: text becomes numbers, booleans and JSON, a field
 * that may repeat an array. Fields the document does not name stay text. Files stay files, but for those that
 * hold the JSON of an object.
 */
export async function readForm(
  fields: FormFields,
  shapes: { readonly [field: string]: WireShape },
  limits: JsonLimits,
): Promise<ReadForm> {
  const issues: Issue[] = [];
  const entries: [string, unknown][] = [];
  for (const [name, pieces] of fields) {
    const pointer = pointerStep(name);
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (name === "__proto__") report(issues, "prototype_key", `must not hold the property "${name}"`, "");
    const read = async (piece: string | Blob, as: WireShape, at: string) => {
      const value = await readPiece(piece, as, limits);
      if (!(value instanceof Unreadable)) return value;
      report(issues, value.code, value.detail, at);
      return piece;
    };
    const [only = "", ...more] = pieces;
    const items = itemShape(shape, more.length > 0);
    if (items !== undefined) {
      const values = pieces.map((piece, index) => read(piece, items, `${pointer}/${index}`));
      entries.push([name, await Promise.all(values)]);
      continue;
    }
    if (more.length > 0) report(issues, "duplicate", "must come only once", pointer);
    entries.push([name, await read(only, shape ?? "string", pointer)]);
  }
  // fromEntries defines properties, so a field named "__proto__" is one like any other.
  return { value: Object.fromEntries(entries), issues };
}

/** Shape of the items where the field is an array; one that the document does not name is, when it repeats. */
function itemShape(shape: WireShape | undefined, isRepeated: boolean): WireShape | undefined {
  if (shape === undefined) return isRepeated ? "string" : undefined;
  if (typeof shape === "string" || "object" in shape) return undefined;
  if ("array" in shape) return shape.array;
  // Of a value or an array of them, the array is meant by a field that repeats.
  const scalars = shape.anyOf.filter((option) => itemShape(option, isRepeated) === undefined);
  if (!isRepeated && scalars.length > 0) return undefined;
  return shape.anyOf.map((option) => itemShape(option, isRepeated)).find((item) => item !== undefined);
}

async function readPiece(piece: string | Blob, shape: WireShape, limits: JsonLimits): Promise<unknown> {
  if (typeof shape !== "string" && "anyOf" in shape) {
    const options = shape.anyOf.filter((option) => itemShape(option, false) === undefined);
    const values = await Promise.all(options.map((option) => readPiece(piece, option, limits)));
    return values.find((value) => !(value instanceof Unreadable)) ?? values[0];
  }
  const isJson = shape === "json" || typeof shape !== "string";
  if (typeof piece !== "string" && !(isJson && piece.type.startsWith("application/json"))) return piece;
  const text = typeof piece === "string" ? piece : await piece.text();
  return readScalar(text, isJson ? "json" : shape, limits);
}
