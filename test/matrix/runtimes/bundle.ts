import { build } from "esbuild";
import { importEntries } from "../smoke/modules.ts";

const smoke = `
  ${importEntries()}
  export { modules };
  export { runSmokeSuite } from "./suite.mjs";`;

/** One file of a program that may import the suite and the SDK from "smoke". */
export async function bundle(program: string, folder: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    plugins: [
      {
        name: "smoke",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^smoke$/ }, () => ({ path: "smoke", namespace: "smoke" }));
          onLoad({ filter: /.*/, namespace: "smoke" }, () => ({ contents: smoke, resolveDir: folder }));
        },
      },
    ],
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    conditions,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
