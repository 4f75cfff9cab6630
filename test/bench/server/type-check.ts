import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServedContract } from "@heldsway/server-runtime";
import { compile } from "./compiled.ts";

const root = join(import.meta.dirname, "../../..");

export interface TypeCheck {
  readonly operations: number;
  readonly version: string;
  readonly seconds: number;
  /** Seconds of CPU; more than `seconds` where the garbage collector has a core of its own. */
  readonly cpu: number;
}

/** A project of the handlers of all operations of a document, each answering its first reply; null errors, or it throws. */
export async function typeCheck(document: string, folder: string): Promise<TypeCheck> {
  const operations = await writeProject(document, folder);
  const require = createRequire(join(root, "generator/package.json"));
  const { version }: { version: string } = require("typescript/package.json");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--import=${tellsCpu}`, require.resolve("typescript/lib/tsc.js"), "--project", folder],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`tsc: ${stdout.slice(0, 1000)}${stderr}`);
  return { operations, version, seconds, cpu: Number(stderr) };
}

const tellsCpu =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(String((user+system)/1e6))})";

/** Gives the number of handlers. */
async function writeProject(document: string, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  const generator = join(root, "generator/bin/heldsway-gen.js");
  const output = ["--out", join(folder, "out"), "--only", "contract,server"];
  const handlers = join(folder, "handlers");
  const { status, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, generator, "generate", document, ...output, "--handlers", handlers, "--no-cache"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`heldsway-gen: ${stderr}`);
  compile(join(folder, "out/contract"), join(folder, "compiled"));
  const contract: ServedContract = await import(pathToFileURL(join(folder, "compiled/index.js")).href);
  const modules = globSync("*.ts", { cwd: handlers })
    .map((file) => basename(file, ".ts"))
    .filter((module) => implement(join(handlers, `${module}.ts`), contract));
  writeFileSync(join(folder, "app.ts"), app);
  writeFileSync(join(folder, "main.ts"), main(modules));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  return Object.keys(contract.operations).length;
}

/** Makes the stubs of a module answer; false where there are none. The compiler tells of any that are forgotten. */
function implement(file: string, { operations }: ServedContract): boolean {
  const text = readFileSync(file, "utf8");
  const stub = /^(export const (\w+): \w+) = \(\) => \{\n {2}throw[^\n]*\n\};/gm;
  const implemented = text.replace(stub, (_, head: string, name: string) => {
    const [first] = operations[name]?.replies ?? [];
    const [content, another] = first?.contents ?? [];
    const reply = another ? `reply.${first?.name}.${content?.name}` : `reply.${first?.name}`;
    return `${head}<App> = async ({ reply }) => ${reply}(...made(${reply}));`;
  });
  if (implemented === text) return false;
  writeFileSync(
    file,
    `import { type App, made } from "../app.js";\n${implemented.replace(/import \{ ProblemError \}.*\n/, "")}`,
  );
  return true;
}

const app = `import type { AppTypes } from "@heldsway/server-runtime";
export interface App extends AppTypes {
  readonly services: undefined;
  readonly principal: { readonly id: string };
  readonly tx: undefined;
}
/** Stands for whatever a handler does to come by what it answers. */
export declare function made<Values extends readonly unknown[]>(reply: (...values: Values) => unknown): Values;
`;

function main(modules: readonly string[]): string {
  const named = modules.map((module) => [
    module,
    module.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  ]);
  return `${named.map(([module, name]) => `import * as ${name} from "./handlers/${module}.js";`).join("\n")}
import { memoryUnitOfWork } from "@heldsway/server-runtime";
import type { App } from "./app.js";
import { createServer } from "./out/server/index.js";

export const server = createServer<App>(
  { ${named.map(([, name]) => name).join(", ")} },
  { services: undefined, unitOfWork: memoryUnitOfWork({ scopeOf: ({ id }) => id }) },
);
`;
}

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2023",
  lib: ["es2023"],
  module: "nodenext",
  types: ["node"],
};
