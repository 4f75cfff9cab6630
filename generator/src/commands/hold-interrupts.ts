/** What is needed of the process: how to hear of signals, and how to end by one. */
export interface Interruptible {
  readonly pid: number;
  listenerCount(signal: NodeJS.Signals): number;
  once(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  kill(pid: number, signal: NodeJS.Signals): unknown;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Lets work end that must not be left half done, and only then the process that was told to. Who listens to a signal
 * already has other plans and keeps them.
 */
export async function holdInterrupts<Result>(
  work: () => Promise<Result>,
  target: Interruptible = process,
): Promise<Result> {
  let received: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    received = signal;
  };
  const held = signals.filter((signal) => target.listenerCount(signal) === 0);
  for (const signal of held) target.once(signal, note);
  try {
    return await work();
  } finally {
    for (const signal of held) target.off(signal, note);
    // Nobody listens any more: the process ends as it would have.
    if (received !== undefined) target.kill(target.pid, received);
  }
}
