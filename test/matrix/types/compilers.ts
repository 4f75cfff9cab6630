import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { matrixModules } from "../runtimes/runtime.ts";
import { program } from "./program.ts";

const compilers = ["5.4", "5.9", "6", "7"] as const;
const resolutions = ["node16", "nodenext", "bundler"] as const;

/** One way to compile the program. */
export interface Compilation {
  readonly name: string;
  readonly compiler: (typeof compilers)[number];
  readonly resolution: (typeof resolutions)[number];
  readonly exactOptionalPropertyTypes: boolean;
}

export const compilations: readonly Compilation[] = compilers.flatMap((compiler) =>
  resolutions.flatMap((resolution) =>
    [true, false].map((exactOptionalPropertyTypes) => ({
      name: `TypeScript ${compiler} ${resolution}${exactOptionalPropertyTypes ? " exactOptionalPropertyTypes" : ""}`,
      compiler,
      resolution,
      exactOptionalPropertyTypes,
    })),
  ),
);

/** Compiles the program in a project; rejects with what the compiler says. */
export async function compile(compilation: Compilation, project: string): Promise<void> {
  const { compiler, resolution, exactOptionalPropertyTypes, name } = compilation;
  const folder = join(project, name.replaceAll(" ", "-"));
  mkdirSync(folder);
  try {
    // Bundlers know one module system only.
    const files = resolution === "bundler" ? ["program.ts"] : ["program.mts", "program.cts"];
    for (const file of files) writeFileSync(join(folder, file), program);
    const compilerOptions = {
      module: resolution === "bundler" ? "esnext" : resolution,
      moduleResolution: resolution,
      exactOptionalPropertyTypes,
      target: "es2022",
      // With the types of browsers, and with those of Node.
      ...(resolution === "bundler"
        ? { lib: ["es2022", "dom", "dom.asynciterable"], types: [] }
        : { lib: ["es2022"], types: ["node"] }),
      typeRoots: [join(matrixModules, "@types")],
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      // Some compilers look at what declarations can say only when they write them.
      declaration: true,
      emitDeclarationOnly: true,
      outDir: "declarations",
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    await tsc(join(matrixModules, `typescript-${compiler}`, "bin/tsc"), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tsc(path: string, folder: string): Promise<void> {
  const child = spawn(process.execPath, [path, "-p", folder, "--pretty", "false"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(said.trim().split("\n").slice(0, 3).join("; ")));
    });
  });
}
