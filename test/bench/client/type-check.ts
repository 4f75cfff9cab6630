import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Client, programOf } from "./clients.ts";
import { inTurns, median } from "./fresh-process.ts";

export interface TypeCheck {
  /** Of CPU, beyond those of an empty project. */
  readonly seconds: number;
  /** Lines of declarations, likewise. */
  readonly lines: number;
}

const options = {
  module: "nodenext",
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** What TypeScript takes for a program with one call, more than for an empty one. */
export function typeChecks(
  tsc: string,
  clients: readonly Client[],
  folderOf: (client: Client) => string,
  roundsOf: (client: Client) => number,
): Map<Client, TypeCheck> {
  const linesOf = new Map<Client | "empty", number>();
  const measure = (client: Client | "empty") => {
    const [first] = clients;
    const home = client === "empty" ? first : client;
    if (!home) return Number.NaN;
    const checked = check(tsc, folderOf(home), client === "empty" ? "export {};\n" : programOf(client));
    linesOf.set(client, checked.lines);
    return checked.seconds;
  };
  const most = Math.max(...clients.map(roundsOf));
  const seconds = inTurns<Client | "empty">(
    ["empty", ...clients],
    (client) => (client === "empty" ? most : roundsOf(client)),
    measure,
  );
  const empty = seconds.get("empty") ?? [];
  return new Map(
    clients.map((client) => [
      client,
      {
        // Against the empty project of the same round, which met the same machine.
        seconds: median((seconds.get(client) ?? []).map((taken, round) => taken - (empty[round] ?? 0))),
        lines: (linesOf.get(client) ?? 0) - (linesOf.get("empty") ?? 0),
      },
    ]),
  );
}

/** A module that prints the CPU time of its process at the end: other programs do not change that. */
const printCpu = `data:text/javascript,${encodeURIComponent(`
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    console.log("CPU: " + (user + system));
  });`)}`;

function check(
  tsc: string,
  home: string,
  program: string,
): { readonly seconds: number; readonly lines: number } {
  const folder = join(home, "consumer");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(folder, "program.ts"), program);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: ["program.ts"] }),
    );
    const args = ["--import", printCpu, tsc, "-p", folder, "--extendedDiagnostics"];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) {
      throw new Error(`a program does not compile:\n${program}\n${stdout.split("\nFiles:")[0]}`);
    }
    const lines = [...stdout.matchAll(/^Lines of (?:Library|Definitions):\s+(\d+)/gm)];
    return {
      seconds: Number(/^CPU: (\d+)/m.exec(stdout)?.[1]) / 1e6,
      lines: lines.reduce((sum, [, count]) => sum + Number(count), 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
