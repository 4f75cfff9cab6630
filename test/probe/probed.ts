import { fork } from "node:child_process";
import { join } from "node:path";
import type { Report } from "./probe-client.ts";

/** What came of a client: a report, or why there is none. */
export type Probed = { readonly report: Report } | { readonly skipped: string };

/** Probes the client of a subject's module in a process of its own, which hanging calls end with. */
export function probeClient(module: string, folder = import.meta.dirname): Promise<Probed> {
  const { promise, resolve } = Promise.withResolvers<Probed>();
  const child = fork(join(folder, "probe-client.ts"), [module], {
    execArgv: ["--conditions=@heldsway/source", "--expose-gc"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaint = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  // The child sends nothing else.
  child.on("message", (message) => resolve({ report: message as Report }));
  child.on("exit", (code) => {
    const reason = /^\w*Error.*/m.exec(complaint)?.[0] ?? complaint.trim().split("\n").at(-1);
    resolve({ skipped: reason || `exit code ${code}` });
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 120_000);
  return promise.finally(() => clearTimeout(timer));
}
