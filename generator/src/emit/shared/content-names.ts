import type { Content } from "../../ir/operation.ts";
import { camelIdentifier, FreeNames } from "./identifier.ts";

/**
 * Names of a reply's media types where it has several: `text/csv` -> `csv`, `application/json` -> `json`,
 * `application/vnd.acme.v2+json` -> `acmeV2Json`. Empty for a reply with one.
 */
export function contentNames(contents: readonly Content[]): ReadonlyMap<string, string> {
  if (contents.length < 2) return new Map();
  const names = new FreeNames();
  return new Map(contents.map(({ mediaType }) => [mediaType, names.claim(nameOf(mediaType))]));
}

function nameOf(mediaType: string): string {
  const [type = "", subtype = ""] = mediaType.split(";", 1).join("").split("/");
  if (subtype === "*" || subtype === "") return type === "*" ? "any" : camelIdentifier("any", type);
  return camelIdentifier(subtype.replace(/^(vnd\.|x-)/, ""));
}
