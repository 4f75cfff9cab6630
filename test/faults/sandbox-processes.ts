import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** Sandboxes that share a database and nothing else. */
export interface SandboxProcesses {
  readonly ports: readonly number[];
  /** Errors behind a 5xx, of all of them. */
  readonly errors: readonly string[];
  stop(): Promise<void>;
}

export async function startSandboxProcesses(count: number, databaseUrl: string): Promise<SandboxProcesses> {
  const children: ChildProcess[] = [];
  const ports: number[] = [];
  const errors: string[] = [];
  // One after the other: to start is work for a whole processor.
  for (let index = 0; index < count; index += 1) {
    const child = fork(new URL("sandbox-process.ts", import.meta.url), [databaseUrl], {
      execArgv: ["--conditions=@heldsway/source"],
    });
    children.push(child);
    const [{ port }] = await Promise.race([once(child, "message"), failure(child)]);
    ports.push(port);
    child.on("message", (message) => errors.push(JSON.stringify(message)));
  }
  return {
    ports,
    errors,
    async stop() {
      const ends = children.map((child) => once(child, "exit"));
      for (const child of children) child.disconnect();
      await Promise.all(ends);
    },
  };
}

async function failure(child: ChildProcess): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`a sandbox ended with exit code ${code} before it listened`);
}
