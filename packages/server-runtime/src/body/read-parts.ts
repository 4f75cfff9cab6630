import type { ContentDescriptor } from "../operation.ts";
import { pointerStep, report } from "../validation/issues.ts";
import type { FormFields } from "./form.ts";
import { isInRange, parseMediaType } from "./media-type.ts";
import type { JsonLimits } from "./parse-json.ts";
import { type ReadForm, readForm } from "./read-form.ts";

/**
 * Reads a multipart form. A part whose media type the document gives must be of it; what is text or JSON by its
 * schema is read as that, whatever type it came with.
 */
export async function readParts(
  parts: FormFields,
  { fields = {}, partTypes = {}, textParts = [] }: ContentDescriptor,
  limits: JsonLimits,
): Promise<ReadForm> {
  const form = await readForm(await asText(parts, textParts), fields, limits);
  for (const [name, expected] of Object.entries(partTypes))
    for (const piece of parts.get(name) ?? [])
      if (piece instanceof Blob && !isOfType(piece.type, expected))
        report(
          form.issues,
          "media_type",
          `must be ${expected}, not ${piece.type.slice(0, 100)}`,
          pointerStep(name),
        );
  return form;
}

async function asText(parts: FormFields, textParts: readonly string[]): Promise<FormFields> {
  const read = [...parts].map(async ([name, pieces]) => {
    const texts = textParts.includes(name) ? await Promise.all(pieces.map(textOf)) : pieces;
    return [name, texts] as const;
  });
  return new Map(await Promise.all(read));
}

function textOf(piece: string | Blob): string | Promise<string> {
  return typeof piece === "string" ? piece : piece.text();
}

/** Without a type, or of the one for bytes of no known type, a part is what it is expected to be. */
function isOfType(type: string, expected: string): boolean {
  const essence = parseMediaType(type)?.essence ?? "";
  if (essence === "" || essence === "application/octet-stream") return true;
  return expected
    .split(",")
    .some((range) => isInRange(essence, range.split(";")[0]?.trim().toLowerCase() ?? ""));
}
