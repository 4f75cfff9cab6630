import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Client, programOf } from "./clients.ts";

export interface Size {
  readonly minified: number;
  /** What a browser downloads. */
  readonly gzip: number;
}

/** Bytes of a bundle for browsers that makes one call; `folder` is where the client is installed. */
export async function sizeOf(client: Client, folder: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: programOf(client), loader: "ts", resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    // Never run in a browser, but imported by some peers on the way.
    external: [
      "node:*",
      "fs",
      "path",
      "crypto",
      "stream",
      "http",
      "https",
      "os",
      "url",
      "util",
      "child_process",
    ],
    write: false,
    logLevel: "silent",
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error(`esbuild gave no bundle of ${client.label}`);
  return { minified: bundle.contents.length, gzip: gzipSync(bundle.contents, { level: 9 }).length };
}
