import type { Content } from "../../ir/operation.ts";

/** A type and a subtype, or a range of them, with parameters or without (RFC 9110 sections 8.3.1 and 12.5.1). */
export function isMediaType(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+[ \t]*(;.*)?$/.test(text);
}

/** How a media type is read and written. */
export function kindOfMediaType(mediaType: string): Content["kind"] {
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^application\/(x-ndjson|ndjson|jsonl|x-jsonlines|json-seq)$/.test(essence)) return "jsonl";
  if (/^[^/]+\/([^/]+\+)?json$/.test(essence)) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (/^multipart\/(form-data|\*)$/.test(essence)) return "multipart";
  if (essence === "text/event-stream") return "sse";
  if (essence.startsWith("text/") || isXml(essence) || textLike.has(essence)) return "text";
  return "binary";
}

export function isXml(mediaType: string): boolean {
  return /[/+]xml\b/.test(mediaType);
}

const textLike = new Set([
  "application/jwt",
  "application/javascript",
  "application/yaml",
  "application/x-yaml",
  "application/graphql",
  "application/sql",
]);

/** JSON first, then by name: the first is what clients send and servers prefer. */
export function byPreference(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(mediaType: string): number {
  if (mediaType === "application/json") return 0;
  return kindOfMediaType(mediaType) === "json" ? 1 : 2;
}
