import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** The credential the target accepts, for everything. */
export const token = "faults";

/** What the target says of itself. */
export interface Health {
  readonly port: number;
  /** Errors behind a 5xx. There should be none: all of them were caused by input. */
  readonly errors: readonly string[];
  readonly requests: number;
  /** What is still held after a collection: it does not depend on when the collector ran or how much the system lent. */
  readonly heldMegabytes: number;
  /** What the system has lent, before that collection. */
  readonly residentMegabytes: number;
  /** Processor time since the start, which other work on the machine does not add to. */
  readonly cpuSeconds: number;
}

export interface Target {
  readonly port: number;
  health(): Promise<Health>;
  stop(): void;
}

/** Starts the target in a process of its own. A crash rejects the next `health`. */
export async function startTarget(): Promise<Target> {
  const child = fork(new URL("target.ts", import.meta.url), {
    execArgv: ["--conditions=@heldsway/source", "--expose-gc"],
  });
  const { port } = await nextHealth(child);
  return {
    port,
    health: () => {
      const answer = nextHealth(child);
      if (child.connected) child.send("health");
      return answer;
    },
    stop: () => child.kill(),
  };
}

async function nextHealth(child: ChildProcess): Promise<Health> {
  if (child.exitCode !== null) throw new Error(`the server is gone, with exit code ${child.exitCode}`);
  const stop = new AbortController();
  const { signal } = stop;
  const message = once(child, "message", { signal }).then(([value]): Health => value);
  const exit = once(child, "exit", { signal }).then(([code, killedBy]): never => {
    throw new Error(`the server crashed: ${killedBy ?? `exit code ${code}`}`);
  });
  try {
    return await Promise.race([message, exit]);
  } finally {
    stop.abort();
    await Promise.allSettled([message, exit]);
  }
}
