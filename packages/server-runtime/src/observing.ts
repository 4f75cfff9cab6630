import type { ServerOptions } from "./options.ts";
import { InvalidReply } from "./replies/invalid-reply.ts";
import type { PhaseEvent, Trace } from "./trace.ts";

/** Tells the application what happens. What an observer throws is dropped: it must not cost a caller the answer. */
export interface Observing {
  /** `undefined` when nobody listens, so that nobody takes the time. */
  readonly phase: ((event: PhaseEvent) => void) | undefined;
  /** When a request began, on the clock of `performance.now()`; 0 when nobody listens. */
  readonly now: () => number;
  readonly request: (method: string, status: number, trace: Trace) => void;
  readonly error: (error: unknown, trace: Trace) => void;
}

export function observing({
  observe,
  observePhase,
}: Pick<ServerOptions, "observe" | "observePhase">): Observing {
  return {
    phase: observePhase && ((event) => quietly(() => observePhase(event))),
    now: observe || observePhase ? () => performance.now() : () => 0,
    request: (method, status, { operationId, path, phase, requestId, startedAt }) => {
      if (!observe) return;
      const durationMs = performance.now() - startedAt;
      quietly(() =>
        observe({ kind: "request", operationId, method, path, status, phase, durationMs, requestId }),
      );
    },
    error: (error, { operationId, phase, requestId }) => {
      if (!observe) return;
      const pointer = error instanceof InvalidReply ? error.issues[0]?.pointer : undefined;
      quietly(() => observe({ kind: "error", phase, operationId, requestId, pointer, error }));
    },
  };
}

function quietly(tell: () => void): void {
  try {
    tell();
  } catch {
    // Dropped, as said above.
  }
}
