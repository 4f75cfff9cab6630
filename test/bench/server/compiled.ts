import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate, Report, write } from "@heldsway/generator";
import { transformSync } from "rolldown/utils";

/** Outputs for servers. */
export type OutputName = "contract" | "server";

/** Generates outputs of a document, in TypeScript: a folder in `folder` for each. */
export async function generated(
  document: string,
  folder: string,
  names: readonly OutputName[],
  importSuffix: ".ts" | ".js",
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const outputs = names.map((name) => ({ name, dir: join(folder, name) }));
  const settings = { document, importSuffix, client: {}, outputs } as const;
  const report = new Report();
  const files = await generate({ settings, workingFolder: folder }, report);
  if (!files) throw new Error(`${document}: ${report.diagnostics.map(({ message }) => message).join("; ")}`);
  await write(files);
}

/** Compiles TypeScript as a compiler does that goes file by file. The packages it imports are the built ones. */
export function compile(from: string, to: string): void {
  for (const file of globSync("**/*.ts", { cwd: from })) {
    const path = join(to, file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, transformSync(file, readFileSync(join(from, file), "utf8")).code);
  }
}
