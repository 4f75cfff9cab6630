import { type Server, type Step, startServer } from "./server.ts";
import type { Connection, Session, Subject } from "./subject.ts";

/** How a call ended; `hangs`: it had not when we stopped waiting. */
export type Ending<T = unknown> = {
  readonly ms: number;
} & (
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "error"; readonly error: unknown }
  | { readonly kind: "hangs" }
);

export interface Trial {
  readonly session: Session;
  readonly server: Server;
  readonly secret: string;
}

let trials = 0;

/** A client against a server of its own for the time of one scenario. */
export async function withServer<T>(
  subject: Subject,
  steps: readonly Step[],
  use: (trial: Trial) => Promise<T>,
  options: Pick<Connection, "timeout" | "log"> = {},
): Promise<T> {
  await using server = await startServer(...steps);
  // One for each trial, so that what leaks is known by its owner.
  trials += 1;
  const secret = `hs_test_${String(trials).padStart(4, "0")}QmFzZTY0c2VjcmV0dmFsdWU`;
  const session = subject.connect({ url: server.url, secret, ...options });
  return await use({ session, server, secret });
}

/** Waits for a call, but no longer than the cut-off in milliseconds. */
export async function endingOf<T>(call: () => PromiseLike<T>, cutOff: number): Promise<Ending<T>> {
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  let timer: NodeJS.Timeout | undefined;
  const hanging = new Promise<Ending<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "hangs", ms: elapsed() }), cutOff);
  });
  try {
    return await Promise.race([hanging, settling(call, elapsed)]);
  } finally {
    clearTimeout(timer);
  }
}

async function settling<T>(call: () => PromiseLike<T>, elapsed: () => number): Promise<Ending<T>> {
  try {
    return { kind: "value", value: await call(), ms: elapsed() };
  } catch (error) {
    return { kind: "error", error, ms: elapsed() };
  }
}

/** Milliseconds between the arrivals of the first two requests. */
export function gapOf({ seen: [first, second] }: Server): number | undefined {
  return first && second && second.at - first.at;
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

export function times(requests: number): string {
  return requests === 1 ? "1 request" : `${requests} requests`;
}

/** An error on one short line. */
export function brief(error: unknown): string {
  const text = error instanceof Error ? `${nameOf(error)}: ${error.message}` : JSON.stringify(error);
  const line = String(text).replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

function nameOf(error: Error): string {
  return error.name === "Error" ? error.constructor.name : error.name;
}
