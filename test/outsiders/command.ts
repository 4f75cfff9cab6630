import { spawn } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: { readonly [name: string]: string };
  /** For one that downloads, whose server may be away for a moment: it is run three times before it has failed. */
  readonly downloads?: boolean;
}

/** Runs a program and gives what it printed. Throws with the end of that when it fails, or takes ten minutes. */
export async function command(
  file: string,
  args: readonly string[],
  { downloads = false, ...options }: CommandOptions = {},
): Promise<string> {
  for (let left = downloads ? 2 : 0; ; left -= 1) {
    try {
      return await runOnce(file, args, options);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function runOnce(file: string, args: readonly string[], { cwd, env }: CommandOptions): Promise<string> {
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, timeout: 600_000 });
  let printed = "";
  let failed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    failed += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code === 0) return printed;
  const end = `${printed}${failed}`.trim().split("\n").slice(-15).join("\n");
  throw new Error(`${file} ${args.slice(0, 2).join(" ")} failed (${code ?? "ended"})\n${end}`);
}

/** Whether a program of this name is on the machine. */
export async function isInstalled(program: string): Promise<boolean> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = await Promise.allSettled(
    folders.map((folder) => access(join(folder, program), constants.X_OK)),
  );
  return found.some(({ status }) => status === "fulfilled");
}
