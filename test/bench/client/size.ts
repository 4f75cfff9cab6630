import { gzipSync } from "node:zlib";
import { bundle } from "../../support/bundle.ts";
import { type Client, programOf } from "./clients.ts";

export interface Size {
  readonly minified: number;
  /** What a browser downloads. */
  readonly gzip: number;
}

/** Bytes of a bundle for browsers that makes one call; `folder` is where the client is installed. */
export async function sizeOf(client: Client, folder: string): Promise<Size> {
  const bytes = Buffer.from(await bundle({ code: programOf(client), folder, minify: true }));
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
