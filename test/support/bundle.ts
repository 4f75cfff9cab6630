import { join } from "node:path";
import { build } from "rolldown";

/** A program to bundle, as text in TypeScript. */
export interface Program {
  readonly code: string;
  /** Where its imports are resolved. */
  readonly folder: string;
  readonly minify: boolean;
  /** Export conditions beyond those of browsers. */
  readonly conditions?: readonly string[];
}

/** Never run in a browser, but imported by some packages on the way. */
const builtins = ["fs", "path", "crypto", "stream", "http", "https", "os", "url", "util", "child_process"];

/** A program and all it imports as one ES module for browsers. */
export async function bundle({ code, folder, minify, conditions = [] }: Program): Promise<string> {
  const entry = join(folder, "program.ts");
  const { output } = await build({
    cwd: folder,
    input: entry,
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    platform: "browser",
    resolve: { conditionNames: [...conditions] },
    external: [/^node:/, ...builtins],
    transform: { target: "es2022" },
    output: { format: "esm", minify, codeSplitting: false },
    write: false,
    logLevel: "warn",
    onLog: (_, { code: kind, message }) => {
      // Otherwise what is missing counts as external: a bundle of nothing, small and broken.
      if (kind === "UNRESOLVED_IMPORT") throw new Error(message);
    },
  });
  return output[0].code;
}
