import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Tool } from "./tools.ts";

/** What one run of a generator took. */
export interface Run {
  /** From start to end, of the whole process. */
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
  /** Largest resident set, MB. */
  readonly megabytes: number;
}

/** Why there is nothing to measure. */
export interface Failure {
  readonly failure: string;
}

const longest = 60_000;

/**
 * A module that writes down, when a program ends, what it took: the system tells that to the process itself only.
 * A program may start others: each writes a line.
 */
const probe = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(process.env.BENCH_PROBE, maxRSS + " " + (userCPUTime + systemCPUTime) + "\\n");
  });`)}`;

/**
 * Runs a generator on a document, into a folder.
 *
 * @param home folder with the `node_modules` it is installed in
 */
export function runTool(tool: Tool, document: string, folder: string, home: string): Run | Failure {
  const notes = `${folder}.probe`;
  rmSync(notes, { force: true });
  mkdirSync(folder, { recursive: true });
  const program = join(home, "node_modules", tool.program);
  const start = performance.now();
  const { status, signal } = spawnSync(process.execPath, [program, ...tool.argumentsFor(document, folder)], {
    cwd: dirname(folder),
    stdio: "ignore",
    timeout: longest,
    killSignal: "SIGKILL",
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${probe}`,
      BENCH_PROBE: notes,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    },
  });
  const seconds = (performance.now() - start) / 1000;
  if (signal !== null) return { failure: `not done after ${longest / 1000} s` };
  if (status !== 0) return { failure: `exit code ${status}` };
  if (!hasFiles(folder)) return { failure: "exit code 0 and no output" };
  const lines = existsSync(notes) ? readFileSync(notes, "utf8").trim().split("\n") : [];
  const used = lines.map((line) => line.split(" ").map(Number));
  return {
    seconds,
    cpuSeconds: used.reduce((sum, [, microseconds = 0]) => sum + microseconds, 0) / 1e6,
    megabytes: Math.max(...used.map(([kilobytes = 0]) => kilobytes)) / 1024,
  };
}

function hasFiles(folder: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());
}
