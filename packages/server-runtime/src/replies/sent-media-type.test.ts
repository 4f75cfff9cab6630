import { expect, test } from "vitest";
import { sentMediaType } from "./sent-media-type.ts";

test.each([
  { mediaType: "application/hal+json", kind: "json", want: "application/hal+json" },
  { mediaType: "*/*", kind: "json", want: "application/json" },
  { mediaType: "text/*", kind: "text", want: "text/plain" },
  { mediaType: "image/*", kind: "binary", want: "image/png" },
  { mediaType: "application/*", kind: "binary", want: "application/octet-stream" },
  { mediaType: "*/*", kind: "binary", want: "application/octet-stream" },
] as const)("$mediaType read as $kind is sent as $want", ({ want, ...content }) => {
  expect(sentMediaType(content)).toBe(want);
});
