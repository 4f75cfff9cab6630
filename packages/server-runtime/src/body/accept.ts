import { isInRange } from "./media-type.ts";

/** Whether an `Accept` header (RFC 9110 section 12.5.1) takes one of the media types. */
export function acceptsOneOf(header: string, mediaTypes: readonly string[]): boolean {
  if (header === "*/*" || mediaTypes.length === 0) return true;
  const ranges = header.split(",").flatMap(parseRange);
  return (
    ranges.length === 0 ||
    // What is described as `*/*` may be anything, so nobody can tell that it will not do.
    mediaTypes.some((mediaType) => mediaType.includes("*") || qualityOf(mediaType, ranges) > 0)
  );
}

interface MediaRange {
  readonly range: string;
  readonly quality: number;
}

function parseRange(text: string): MediaRange[] {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  if (range === "") return [];
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [
    { range: range === "*" ? "*/*" : range, quality: quality === undefined ? 1 : Number(quality) || 0 },
  ];
}

/** The most specific range decides. */
function qualityOf(mediaType: string, ranges: readonly MediaRange[]): number {
  const essence = mediaType.toLowerCase().split(";")[0]?.trim() ?? "";
  const exact = ranges.find(({ range }) => range === essence);
  const family = ranges.find(
    ({ range }) => range !== "*/*" && range !== essence && isInRange(essence, range),
  );
  const any = ranges.find(({ range }) => range === "*/*");
  return (exact ?? family ?? any)?.quality ?? 0;
}
