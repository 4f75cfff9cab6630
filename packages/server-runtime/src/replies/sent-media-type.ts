import type { ContentDescriptor } from "../operation.ts";

/** Media type that a described content is sent as: `*\/*` and its like say what may come, not what comes. */
export function sentMediaType({ mediaType, kind }: Pick<ContentDescriptor, "mediaType" | "kind">): string {
  if (!mediaType.includes("*")) return mediaType;
  if (kind === "json") return "application/json";
  if (kind === "text") return "text/plain";
  return usual[mediaType] ?? "application/octet-stream";
}

/** One of each family: what is of another family is not what was described. */
const usual: { readonly [family: string]: string } = {
  "image/*": "image/png",
  "audio/*": "audio/mpeg",
  "video/*": "video/mp4",
  "text/*": "text/plain",
};
