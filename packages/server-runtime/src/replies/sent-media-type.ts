import type { ContentDescriptor } from "../operation.ts";

/** Media type that a described content is sent as: `*\/*` and its like say what may come, not what comes. */
export function sentMediaType({ mediaType, kind }: Pick<ContentDescriptor, "mediaType" | "kind">): string {
  if (!mediaType.includes("*")) return mediaType;
  if (kind === "json") return "application/json";
  return kind === "text" ? "text/plain" : "application/octet-stream";
}
