import { camelIdentifier, FreeNames, pascalIdentifier } from "../shared/identifier.ts";
import { reservedWords } from "./reserved-words.ts";

/** A parameter or a reply, as far as its name says it. */
export interface NamedPart {
  readonly name: string;
  readonly value: { readonly in?: string; readonly problemCodes?: readonly string[] };
}

/** Codes in a name, before it is no name any more. */
const mostCodes = 2;

/**
 * A name for each part. Parts of one name are told apart by where they are sent or by their codes, as in
 * `conflictOfDuplicateResource`; by numbers where that says nothing.
 *
 * @param taken names the file declares besides
 */
export function nameParts<Part extends NamedPart>(
  parts: readonly Part[],
  taken: readonly string[],
): { readonly part: Part; readonly name: string }[] {
  const free = new FreeNames([...taken, ...reservedWords]);
  const variants = Map.groupBy(parts, ({ name }) => name);
  return parts.map((part) => ({ part, name: free.claim(wishOf(part, variants.get(part.name) ?? [])) }));
}

function wishOf({ name, value }: NamedPart, variants: readonly NamedPart[]): string {
  const wish = camelIdentifier(name);
  if (variants.length === 1) return wish;
  if (value.in !== undefined) {
    const isTelling = variants.filter((other) => other.value.in === value.in).length === 1;
    return isTelling ? `${wish}In${pascalIdentifier(value.in)}` : wish;
  }
  const isEverywhere = (code: string) => variants.every((other) => other.value.problemCodes?.includes(code));
  const own = (value.problemCodes ?? []).filter((code) => !isEverywhere(code));
  if (own.length === 0 || own.length > mostCodes) return wish;
  return `${wish}Of${own.map((code) => pascalIdentifier(code)).join("Or")}`;
}
