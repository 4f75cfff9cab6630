import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Take } from "./window-history.ts";

/** How often to take, and from which bucket. */
export interface Order {
  readonly times: number;
  readonly bucket: string;
  readonly limit: number;
  readonly windowSeconds: number;
  /** Each of 16 takers in a process waits up to so long, by chance, before it takes again. Default: 0. */
  readonly maxGapMs?: number;
}

/** What came of an order. */
export interface Taken {
  readonly takes: readonly Take[];
  readonly failed: number;
  /** Commands sent to the server for this order. */
  readonly asked: number;
  /** How often the process changed between shared and local limits so far. */
  readonly changes: number;
}

export interface LimiterProcesses {
  /** Gives the same order to all at once; the answers in their order. */
  take(order: Order): Promise<readonly Taken[]>;
  stop(): void;
}

/** How long the processes wait for the server, in milliseconds. */
export interface Waits {
  /** For one answer. */
  readonly timeoutMs: number;
  /** For any answer at all. Default: 500. */
  readonly patienceMs?: number;
}

/** Four processes, two of each client library, whose clocks are up to five seconds off. */
export async function startLimiterProcesses(
  url: string,
  { timeoutMs, patienceMs = 500 }: Waits,
): Promise<LimiterProcesses> {
  const children = [
    ["ioredis", "0"],
    ["redis", "5000"],
    ["ioredis", "-5000"],
    ["redis", "2500"],
  ].map((settings) =>
    fork(
      new URL("limiter-process.ts", import.meta.url),
      [url, ...settings, String(timeoutMs), String(patienceMs)],
      {
        execArgv: ["--conditions=@heldsway/source"],
      },
    ),
  );
  const next = async (child: ChildProcess): Promise<Taken> => (await once(child, "message"))[0];
  await Promise.all(children.map(next));
  return {
    take: (order) =>
      Promise.all(
        children.map((child) => {
          const taken = next(child);
          child.send(order);
          return taken;
        }),
      ),
    stop: () => {
      for (const child of children) child.kill();
    },
  };
}

/** How many requests were admitted by all together. */
export function admittedOf(taken: readonly Taken[]): number {
  return taken.flatMap(({ takes }) => takes).filter(({ isAllowed }) => isAllowed).length;
}
