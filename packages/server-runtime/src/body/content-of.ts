import type { ContentDescriptor } from "../operation.ts";
import { isInRange, type MediaType, parseMediaType } from "./media-type.ts";

/**
 * The described content a body of this type is read as: the one that says most, `application/json` before
 * `application/*`, and one with parameters (`; version=2`) before one without.
 */
export function contentOf(
  contents: readonly ContentDescriptor[],
  mediaType: MediaType,
): ContentDescriptor | undefined {
  let best: { readonly content: ContentDescriptor; readonly rank: number } | undefined;
  for (const content of contents) {
    const rank = rankOf(content, mediaType);
    if (rank > (best?.rank ?? 0)) best = { content, rank };
  }
  return best?.content;
}

/** 0: not this one. */
function rankOf({ mediaType: described }: ContentDescriptor, { essence, parameters }: MediaType): number {
  if (described === essence) return exact;
  const range = parseRange(described);
  if (!isInRange(essence, range.essence)) return 0;
  // UTF-8 is what everything is read in, said or not.
  for (const [name, value] of range.parameters)
    if (name !== "charset" && parameters.get(name) !== value) return 0;
  const isRange = range.essence.endsWith("/*");
  return (range.essence === "*/*" ? 1 : isRange ? 2 : exact) + (range.parameters.size > 0 ? 0.5 : 0);
}

const exact = 3;

function parseRange(text: string): MediaType {
  const star = /^\s*(\*|[^/;\s]+)\/\*/.exec(text)?.[0]?.trim().toLowerCase();
  return parseMediaType(text) ?? { essence: star ?? text.toLowerCase(), parameters: new Map() };
}
