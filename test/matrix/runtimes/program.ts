import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importEntries, requireEntries, type SmokeResult } from "../smoke/modules.ts";
import { matrixModules, type Runtime } from "./runtime.ts";

export interface Program {
  /** Where its npm package has it. */
  readonly path: string;
  readonly args: readonly string[];
}

/** A runtime that runs scripts: with the modules of the SDK imported, and with them required. */
export function scriptRuntimes(name: string, program: Program): readonly Runtime[] {
  const path = join(matrixModules, program.path);
  return (["esm", "cjs"] as const).map((format) => ({
    name: `${name} ${format}`,
    lacking: async () =>
      existsSync(path) ? undefined : `no ${program.path} for ${process.platform} ${process.arch}`,
    async run({ folder, origin }) {
      const script = format === "esm" ? "smoke.mjs" : "smoke.cjs";
      writeFileSync(join(folder, script), scripts[format]);
      const trial = `${name}-${format}`.replaceAll(" ", "-");
      // Printed by the script, from what the suite gave.
      return JSON.parse(
        await output(path, [...program.args, script, origin, trial], folder),
      ) as SmokeResult[];
    },
  }));
}

const tail = `
  const [, , origin, name] = process.argv;
  console.log(JSON.stringify(await runSmokeSuite(modules, { origin, name, hasEnvironment: true })));`;

const scripts = {
  esm: `
  import process from "node:process";
  ${importEntries()}
  import { runSmokeSuite } from "./suite.mjs";
  ${tail}`,
  cjs: `
  const process = require("node:process");
  ${requireEntries()}
  import("./suite.mjs").then(async ({ runSmokeSuite }) => {
    ${tail}
  });`,
};

/** What a program prints; it must end by itself, for a timer or socket of the SDK that is left would keep it. */
function output(path: string, args: readonly string[], cwd: string): Promise<string> {
  const env = {
    ...process.env,
    HELDSWAY_API_KEY: "hs_test_environment",
    NODE_OPTIONS: "",
    DENO_NO_UPDATE_CHECK: "1",
    DO_NOT_TRACK: "1",
  };
  const child = spawn(path, args, { cwd, env, timeout: 60_000, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => {
      if (code === 0) resolve(printed);
      else
        reject(new Error(code === null ? "did not end" : complaint.trim().split("\n").slice(-5).join(" ")));
    });
  });
}
